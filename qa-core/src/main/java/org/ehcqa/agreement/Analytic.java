package org.ehcqa.agreement;

import java.util.OptionalDouble;

/**
 * An interval from a published formula.
 *
 * @param error the standard error; empty where the interval does not come from one
 * @param method the formula's name and source
 */
public record Analytic(Interval interval, OptionalDouble error, String method) {}
