/**
 * Runs inside a worker process: takes paths on standard input, and answers each with the blocks of
 * that document or the reason why it cannot be read.
 */
@NullMarked
package org.ehcqa.reader.documents.worker;

import org.jspecify.annotations.NullMarked;
