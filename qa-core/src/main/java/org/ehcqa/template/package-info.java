/**
 * The audit template: which criteria an audit asks, how they weigh, and how their answers become
 * one of four grades.
 *
 * <p>A template is policy, and policy belongs to the authority: it is a YAML file in {@code
 * audit-templates}, read strictly and validated before any plan is opened.
 */
@NullMarked
package org.ehcqa.template;

import org.jspecify.annotations.NullMarked;
