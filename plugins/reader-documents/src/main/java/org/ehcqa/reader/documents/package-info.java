/**
 * Reads Word, OpenDocument, RTF, HTML and PDF plans.
 *
 * <p>Parsers of such files can loop, crash or eat memory on a poisoned file, so they run in worker
 * processes with a memory and a time limit; a file that breaks its worker costs that one document.
 * Nothing in this package touches the parsers, and the main process never loads them.
 */
@NullMarked
package org.ehcqa.reader.documents;

import org.jspecify.annotations.NullMarked;
