/** Tests that the published JSON Schemas and what the program reads and writes agree. */
@NullMarked
package org.ehcqa.schema;

import org.jspecify.annotations.NullMarked;
