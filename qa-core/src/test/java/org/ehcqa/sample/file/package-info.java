/** Tests of the files of sampling. */
@NullMarked
package org.ehcqa.sample.file;

import org.jspecify.annotations.NullMarked;
