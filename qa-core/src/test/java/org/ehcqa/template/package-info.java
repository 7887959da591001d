/** Tests of templates, the carried ones first. */
@NullMarked
package org.ehcqa.template;

import org.jspecify.annotations.NullMarked;
