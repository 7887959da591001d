package org.ehcqa.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/** Reads every file of an index to see whether it is sound. */
public final class IndexCheck {

  private IndexCheck() {}

  /**
   * How many plans a sound index holds. Takes about a minute for a hundred thousand plans.
   *
   * @throws IndexProblem when there is no index, it is damaged, has another format, or is being
   *     written to
   */
  public static long plans(Path path) throws IOException {
    IndexFolder folder = new IndexFolder(path);
    try (DirectoryReader reader = folder.open();
        Directory directory = reader.directory();
        CheckIndex check = new CheckIndex(directory)) {
      if (!check.checkIndex().clean) {
        throw folder.damaged();
      }
      return StoredPlans.byId(reader).size();
    } catch (LockObtainFailedException e) {
      throw folder.inUse();
    }
  }
}
