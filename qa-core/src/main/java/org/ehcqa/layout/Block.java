package org.ehcqa.layout;

/** One piece of a document, in reading order. */
public sealed interface Block permits Line, Table, PageBreak {}
