/**
 * Reads YAML files strictly into records: an unknown key, a wrong type or a broken constraint is
 * reported with file, line, key and the nearest valid key.
 */
@NullMarked
package org.ehcqa.yaml;

import org.jspecify.annotations.NullMarked;
