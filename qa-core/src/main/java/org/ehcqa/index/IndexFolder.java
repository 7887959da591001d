package org.ehcqa.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder of an index and the format it is in.
 *
 * @param path where it is
 */
record IndexFolder(Path path) {

  /** The format that this version writes and reads; raised whenever fields change their meaning. */
  static final String FORMAT = "1";

  private static final String FORMAT_KEY = "ehcqa-index";
  private static final Pattern OWN_FILE =
      Pattern.compile("write\\.lock|(pending_)?segments(_.*|\\.gen)?|_.*");

  /** What a commit carries so that a later version knows what it has before it. */
  static Iterable<Map.Entry<String, String>> commitFacts() {
    return Map.of(FORMAT_KEY, FORMAT).entrySet();
  }

  /** The folder for writing; made if it does not exist. */
  Directory forWriting() throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw problem("this is a file, and an index is a folder; choose another name");
    }
    Files.createDirectories(path);
    requireNothingElse();
    FSDirectory directory = FSDirectory.open(path);
    requireFormat(directory);
    return directory;
  }

  /** A reader of the last commit. */
  DirectoryReader open() throws IOException {
    if (!Files.isDirectory(path)) {
      throw noIndex();
    }
    FSDirectory directory = FSDirectory.open(path);
    if (requireFormat(directory).isEmpty()) {
      throw noIndex();
    }
    try {
      return DirectoryReader.open(directory);
    } catch (IndexNotFoundException e) {
      throw noIndex();
    } catch (CorruptIndexException e) {
      throw damaged();
    }
  }

  /** The format of the last commit; empty when the folder holds no index yet. */
  private Optional<String> requireFormat(Directory directory) throws IOException {
    try {
      Map<String, String> facts = SegmentInfos.readLatestCommit(directory).getUserData();
      String format = facts.getOrDefault(FORMAT_KEY, "");
      if (!format.equals(FORMAT)) {
        throw otherFormat(format.isEmpty() ? "an unknown format" : "format " + format);
      }
      return Optional.of(format);
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw otherFormat("another version of Lucene's format");
    } catch (CorruptIndexException e) {
      throw damaged();
    }
  }

  // Lucene would put its files beside a person's documents without a word.
  private void requireNothingElse() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      boolean foreign =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .anyMatch(name -> !OWN_FILE.matcher(name).matches());
      if (foreign) {
        throw problem("this folder holds other files; choose a new folder for --index");
      }
    }
  }

  IndexProblem damaged() {
    return problem(
        "the index is damaged; see ehcqa doctor --index %s, then delete the folder and run ehcqa"
                .formatted(path)
            + " index again");
  }

  IndexProblem inUse() {
    return problem(
        "another ehcqa is writing to this index; wait until it has ended, then run this again");
  }

  private IndexProblem noIndex() {
    return problem(
        "there is no index here; make one with: ehcqa index PLANS --index %s".formatted(path));
  }

  private IndexProblem otherFormat(String found) {
    return problem(
        "this index is in %s and this version needs format %s; delete the folder and rebuild with: "
                .formatted(found, FORMAT)
            + "ehcqa index PLANS --index %s".formatted(path));
  }

  private IndexProblem problem(String sentence) {
    return new IndexProblem(path + ": " + sentence);
  }
}
