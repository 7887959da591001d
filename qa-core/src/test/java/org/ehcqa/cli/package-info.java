/** Tests of the command line, run inside this process with tiny plugins of their own. */
@NullMarked
package org.ehcqa.cli;

import org.jspecify.annotations.NullMarked;
