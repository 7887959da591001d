/**
 * The search language: words, "phrases", wildcards, AND, OR, NOT and brackets.
 *
 * <p>It is our own because plans are full of what Lucene's syntax means otherwise: "1:1" would name
 * a field and "and/or" begin a pattern. Every fault has a place, so that it can be pointed at, and
 * every query is bounded in length, depth and words.
 */
@NullMarked
package org.ehcqa.index.query;

import org.jspecify.annotations.NullMarked;
