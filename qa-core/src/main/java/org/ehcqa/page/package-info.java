/**
 * What the pages and tables of figures share: text comes onto a page only escaped, and each page is
 * one file that runs nothing and calls nobody.
 */
@NullMarked
package org.ehcqa.page;

import org.jspecify.annotations.NullMarked;
