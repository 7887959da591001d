/**
 * A document as neutral blocks, and the splitter that turns blocks into a plan.
 *
 * <p>Readers of every file format produce {@link org.ehcqa.layout.Block}s; {@link
 * org.ehcqa.layout.PlanSplitter} finds the front sheet and sections A to K in them. Councils name
 * and order sections as they like, so the words looked for stand in lists beside this package.
 * Nothing is invented: what is not found is absent and said in the plan's notes, and text of no
 * section is kept as unplaced.
 */
@NullMarked
package org.ehcqa.layout;

import org.jspecify.annotations.NullMarked;
