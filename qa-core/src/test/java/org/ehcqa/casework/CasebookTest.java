package org.ehcqa.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CasebookTest {

  @TempDir Path folder;

  @Test
  void every_connection_has_the_settings_that_keep_saved_work_safe() throws IOException {
    try (CasebookFile file = CasebookFile.open(DataFolder.open(folder).file())) {
      Map<String, String> expected =
          Map.of(
              "foreign_keys", "1",
              "busy_timeout", "10000",
              "trusted_schema", "0",
              "secure_delete", "1",
              "synchronous", "2",
              "journal_mode", "wal",
              "recursive_triggers", "1",
              "temp_store", "2");
      expected.forEach(
          (name, value) -> {
            assertEquals(value, file.read(handle -> pragma(handle, name)), name);
            assertEquals(value, file.write(handle -> pragma(handle, name)), name);
            assertEquals(value, file.alone(handle -> pragma(handle, name)), name);
          });
    }
  }

  private static String pragma(Handle handle, String name) {
    return handle.createQuery("PRAGMA " + name).map((row, context) -> row.getString(1)).one();
  }

  @Test
  void a_casebook_opened_again_is_the_same() throws IOException {
    try (Desk desk = Desk.in(folder)) {
      assertEquals(8, desk.book().people().all().size());
    }
    try (Casebook again = Casebook.open(folder)) {
      assertEquals(8, again.people().all().size());
      assertEquals("Autumn", again.cycles().find(1).orElseThrow().name());
      assertEquals(Optional.empty(), again.cycles().find(2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OneDrive - Anytown Council",
        "Dropbox",
        "Google Drive",
        "GoogleDrive-jo@example.org",
        "iCloud Drive",
        "com~apple~CloudDocs",
        "CloudStorage"
      })
  void a_synchronised_folder_is_refused_before_anything_is_made(String name) {
    Path synchronised = folder.resolve(name).resolve("ehcqa");
    CasebookProblem problem =
        assertThrows(CasebookProblem.class, () -> Casebook.open(synchronised));
    assertTrue(String.valueOf(problem.getMessage()).contains("synchronised"), problem::getMessage);
    assertTrue(
        String.valueOf(problem.getMessage()).contains("disk of this computer"),
        problem::getMessage);
    assertFalse(Files.exists(synchronised));
  }

  @Test
  void a_link_into_a_synchronised_folder_is_refused() throws IOException {
    Path target = Files.createDirectories(folder.resolve("Dropbox/audits"));
    Path link = Files.createSymbolicLink(folder.resolve("audits"), target);
    assertThrows(CasebookProblem.class, () -> Casebook.open(link));
  }

  @ParameterizedTest
  @CsvSource({
    "nfs4,true",
    "cifs,true",
    "smb3,true",
    "smbfs,true",
    "ext4,false",
    "NTFS,false",
    "apfs,false",
    "overlay,false",
    "tmpfs,false"
  })
  void a_network_drive_is_known_by_its_kind(String type, boolean refused) {
    assertEquals(refused, DataFolder.faultOfDrive(type).isPresent());
  }

  @Test
  void a_share_of_windows_is_known_by_its_path() {
    assertTrue(DataFolder.faultOfPath(Path.of("\\\\server\\audits")).isPresent());
    assertTrue(DataFolder.faultOfPath(Path.of("/srv/dropped/drive")).isEmpty());
  }

  @Test
  void a_casebook_of_a_newer_program_is_refused_and_left_as_it_was() throws Exception {
    try (Desk desk = Desk.in(folder)) {
      desk.tamper("PRAGMA user_version = 2");
    }
    CasebookProblem problem = assertThrows(CasebookProblem.class, () -> Casebook.open(folder));
    assertTrue(String.valueOf(problem.getMessage()).contains("has format 2"), problem::getMessage);
  }

  @Test
  void a_database_of_another_program_is_refused() throws Exception {
    try (Desk desk = Desk.in(folder)) {
      desk.tamper("PRAGMA application_id = 7");
    }
    assertThrows(CasebookProblem.class, () -> Casebook.open(folder));
  }

  @Test
  void a_file_that_is_no_database_is_refused() throws IOException {
    Files.writeString(
        folder.resolve("casebook.sqlite"), "a letter about something else\n".repeat(99));
    CasebookProblem problem = assertThrows(CasebookProblem.class, () -> Casebook.open(folder));
    assertTrue(
        String.valueOf(problem.getMessage()).contains("Restore it from a backup"),
        problem::getMessage);
  }

  @Test
  void the_folder_is_closed_to_other_users() throws IOException {
    Casebook.open(folder.resolve("new")).close();
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new"))));
  }
}
