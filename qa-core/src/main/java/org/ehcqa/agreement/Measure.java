package org.ehcqa.agreement;

import java.util.Optional;

/**
 * One measure of agreement, whether or not it could be computed.
 *
 * @param name the name in files: "gwet-ac1"
 * @param label the name for people: "Gwet's AC1"
 * @param n how many gradings of an item, or of a section of it, by several raters it rests on
 * @param estimate empty when it cannot be computed
 * @param method how it and its interval come about
 * @param reason why the value or its interval is missing; empty when nothing is
 */
public record Measure(
    String name, String label, int n, Optional<Estimate> estimate, String method, String reason) {}
