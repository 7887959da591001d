/**
 * Measurements that are run by hand and never by the build: see the guide {@code benchmarks.md}.
 */
@NullMarked
package org.ehcqa.bench;

import org.jspecify.annotations.NullMarked;
