package org.ehcqa.spi;

import java.util.Set;
import org.pf4j.ExtensionPoint;

/**
 * Reads plans from files of some kinds. Called from many threads at once.
 *
 * <p>A reader reports what it cannot read to the sink and returns; it throws only when it is itself
 * broken.
 */
public interface PlanReader extends ExtensionPoint, AutoCloseable {

  /** The plugin's name, for {@code plugin list}: "reader-documents". */
  String name();

  /** The file endings it reads, in small letters without the dot. */
  Set<String> endings();

  /** Whether one file may hold so many plans that they must be taken from it one by one. */
  default boolean holdsMany(PlanDocument document) {
    return false;
  }

  /** Reads every plan of a file into the sink; at least one plan or one unreadable results. */
  void read(PlanDocument document, PlanSink sink);

  /** Ends worker processes, where there are any. */
  @Override
  default void close() {}
}
