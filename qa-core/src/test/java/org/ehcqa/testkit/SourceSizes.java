package org.ehcqa.testkit;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds source files and methods that outgrow what one can read at a sight. */
public final class SourceSizes {

  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_METHOD = 30;

  private SourceSizes() {}

  /**
   * Files over 300 lines by path, and methods over 30 by path and name, with their lines.
   *
   * @param root the folder below which every {@code src} folder is read
   */
  public static Map<String, Long> over(Path root) throws IOException {
    Map<String, Long> over = new TreeMap<>();
    List<Path> files = sources(root);
    for (Path file : files) {
      try (Stream<String> lines = Files.lines(file)) {
        long count = lines.count();
        if (count > LONGEST_FILE) {
          over.put(name(root, file), count);
        }
      }
    }
    addMethods(root, files, over);
    return over;
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> name(root, file).matches(".*\\bsrc/(main|test)/java/.*\\.java"))
          .sorted()
          .toList();
    }
  }

  private static void addMethods(Path root, List<Path> files, Map<String, Long> over)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Methods(name(root, Path.of(unit.getSourceFile().toUri())), unit, positions, over)
            .scan(unit, null);
      }
    }
  }

  private static String name(Path root, Path file) {
    return root.toAbsolutePath()
        .normalize()
        .relativize(file.toAbsolutePath().normalize())
        .toString()
        .replace('\\', '/');
  }

  /** Measures the methods of one file, from the opening brace to the closing one. */
  private static final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final String file;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<String, Long> over;

    Methods(
        String file, CompilationUnitTree unit, SourcePositions positions, Map<String, Long> over) {
      this.file = file;
      this.unit = unit;
      this.positions = positions;
      this.over = over;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      BlockTree body = method.getBody();
      if (body != null) {
        long lines =
            line(positions.getEndPosition(unit, body))
                - line(positions.getStartPosition(unit, body))
                + 1;
        if (lines > LONGEST_METHOD) {
          over.put(file + "#" + method.getName(), lines);
        }
      }
      return super.visitMethod(method, null);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
