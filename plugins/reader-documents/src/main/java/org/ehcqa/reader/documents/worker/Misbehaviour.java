package org.ehcqa.reader.documents.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lets tests make a worker hang, crash or eat memory on a file of a given name. */
final class Misbehaviour {
  private static final String WANTED = System.getProperty("ehcqa.documents.misbehave", "");
  private static final int CHUNK = 8 * 1024 * 1024;

  private Misbehaviour() {}

  static void onPurpose(Path file) {
    String name = file.getFileName().toString();
    if (WANTED.isEmpty() || !name.startsWith(WANTED)) {
      return;
    }
    if (name.contains("loop")) {
      loop();
    } else if (name.contains("memory")) {
      eatMemory();
    } else if (name.contains("crash")) {
      Runtime.getRuntime().halt(7);
    }
  }

  private static void loop() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void eatMemory() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < Integer.MAX_VALUE) {
      eaten.add(new byte[CHUNK]);
    }
  }
}
