package org.ehcqa.casework;

/**
 * What a cycle of audits was set up to find out.
 *
 * @param name what people call it, such as "Autumn 2026"
 * @param template the audit template's name and version, kept for the whole cycle
 * @param population the plans it speaks about, in words
 * @param design how the sample was drawn
 * @param manifest the sample's manifest, from which it can be drawn again
 */
public record CycleDesign(
    String name, String template, String population, String design, long seed, String manifest) {}
