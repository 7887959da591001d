package org.ehcqa.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The folder a casebook lies in: on a local disk, because file locks of network drives fail without
 * a word, and a synchronising program copies a database in the middle of a change and takes plans
 * out of the building (sqlite.org/howtocorrupt.html, 2.1).
 */
final class DataFolder {

  private static final String FILE = "casebook.sqlite";

  private static final List<String> SYNCHRONISED =
      List.of(
          "onedrive",
          "dropbox",
          "google drive",
          "googledrive",
          "my drive",
          "icloud",
          "com~apple~clouddocs",
          "mobile documents",
          "cloudstorage");

  private static final List<String> NETWORK =
      List.of("nfs", "cifs", "smb", "afpfs", "webdav", "davfs", "sshfs", "fuse.sshfs", "ncpfs");

  private final Path path;

  private DataFolder(Path path) {
    this.path = path;
  }

  /** Makes the folder where there is none, closed to other users where the system knows how. */
  static DataFolder open(Path folder) throws IOException {
    requireLocal(folder);
    Path real = Files.createDirectories(folder).toRealPath();
    requireLocal(real);
    faultOfDrive(Files.getFileStore(real).type()).ifPresent(fault -> refuse(folder, fault));
    if (Files.getFileAttributeView(real, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rwx------"));
    }
    return new DataFolder(real);
  }

  private static void requireLocal(Path folder) {
    faultOfPath(folder.toAbsolutePath()).ifPresent(fault -> refuse(folder, fault));
  }

  Path file() {
    return path.resolve(FILE);
  }

  /** Why a path cannot hold a casebook; empty when nothing in it speaks against it. */
  static Optional<String> faultOfPath(Path path) {
    if (path.toString().startsWith("\\\\")) {
      return Optional.of("it is on a network drive");
    }
    return names(path)
        .filter(name -> SYNCHRONISED.stream().anyMatch(name::startsWith))
        .findFirst()
        .map(name -> "\"%s\" is synchronised with other computers".formatted(name));
  }

  /** Why a drive cannot hold a casebook, by the name its system gives its kind. */
  static Optional<String> faultOfDrive(String type) {
    String kind = type.toLowerCase(Locale.ROOT);
    return NETWORK.stream()
        .filter(kind::startsWith)
        .findFirst()
        .map(network -> "it is on a network drive (%s)".formatted(kind));
  }

  private static Stream<String> names(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(name -> name.toString().toLowerCase(Locale.ROOT));
  }

  private static void refuse(Path folder, String fault) {
    throw new CasebookProblem(
        "%s cannot hold a casebook: %s, where saved work can be lost. Choose a folder on a disk of this computer."
            .formatted(folder, fault));
  }
}
