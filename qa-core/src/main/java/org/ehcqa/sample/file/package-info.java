/**
 * The files of sampling: frames read from {@code audits.jsonl}; samples, manifests and assignments
 * written; samples, grades and pairs read.
 */
@NullMarked
package org.ehcqa.sample.file;

import org.jspecify.annotations.NullMarked;
