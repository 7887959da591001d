/**
 * House rules: a folder of YAML in which a local authority adds rules of its own, changes carried
 * ones and switches some off, checked as strictly as the build checks what is carried.
 */
@NullMarked
package org.ehcqa.rule.house;

import org.jspecify.annotations.NullMarked;
