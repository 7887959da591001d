@NullMarked
package org.ehcqa.reader.documents;

import org.jspecify.annotations.NullMarked;
