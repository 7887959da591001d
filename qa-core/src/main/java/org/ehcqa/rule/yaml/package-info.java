/** Reads rule files: a YAML list of rules, refused whole when one key of one rule is wrong. */
@NullMarked
package org.ehcqa.rule.yaml;

import org.jspecify.annotations.NullMarked;
