/**
 * Reads plan text as its writers wrote it: words, statements, and reusable recognisers of amounts,
 * deadlines, roles, measures, hedges and conditions.
 *
 * <p>A statement is tokenised once, with Lucene's standard tokenizer, and every phrase list of the
 * product is found in one pass of one trie. Phrase lists live in the lexicon files beside this
 * package, each exactly once. Nothing here knows a criterion or a grade.
 */
@NullMarked
package org.ehcqa.text;

import org.jspecify.annotations.NullMarked;
