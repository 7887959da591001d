/** Tests of the audit format. */
@NullMarked
package org.ehcqa.result.json;

import org.jspecify.annotations.NullMarked;
