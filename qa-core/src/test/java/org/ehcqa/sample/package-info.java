/** Tests of samples and of who audits them. */
@NullMarked
package org.ehcqa.sample;

import org.jspecify.annotations.NullMarked;
