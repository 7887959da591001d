package org.ehcqa.sample;

import java.math.BigDecimal;
import java.util.Optional;
import org.ehcqa.template.Grade;

/**
 * What the machine proposed for a plan.
 *
 * @param grade the overall grade
 * @param score the overall score, a proportion
 * @param confidence how sure the machine is of the grade, a proportion
 * @param distance how far the score lies from the nearest edge of its grade, a proportion; empty
 *     when the template's bands are not known
 */
public record Proposal(
    Grade grade, BigDecimal score, BigDecimal confidence, Optional<BigDecimal> distance) {}
