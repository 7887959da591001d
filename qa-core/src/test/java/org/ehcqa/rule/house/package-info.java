/** Tests of house rules. */
@NullMarked
package org.ehcqa.rule.house;

import org.jspecify.annotations.NullMarked;
