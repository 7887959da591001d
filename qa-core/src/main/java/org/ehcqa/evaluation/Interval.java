package org.ehcqa.evaluation;

/** Where a figure lies in 95 of 100 resamples. */
public record Interval(double low, double high) {}
