package org.ehcqa.result;

/**
 * A cap of the template whose conditions hold: the overall grade is no higher than it allows.
 *
 * @param cap id of the cap in the template
 * @param because one plain sentence
 */
public record FiredCap(String cap, String because) {}
