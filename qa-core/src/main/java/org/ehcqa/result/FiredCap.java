package org.ehcqa.result;

/**
 * A cap of the template that lowered the overall grade.
 *
 * @param cap id of the cap in the template
 * @param because one plain sentence
 */
public record FiredCap(String cap, String because) {}
