package org.ehcqa.casework;

/**
 * Something in the casebook that the log shows to have been tampered with, or damaged.
 *
 * @param place the log's entry, or the table and number of a row that has none
 * @param message what is wrong with it
 */
public record LogFault(String place, String message) {}
