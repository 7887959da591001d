package org.ehcqa.sample.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttributeTableTest {

  @ParameterizedTest
  @CsvSource({"aicpa-a1.csv, 0.95, 194", "aicpa-a2.csv, 0.9, 198"})
  void sample_sizes_are_those_of_aicpa_2017_a1_and_a2(String table, String level, int cells) {
    List<Cell> read = cells(table);
    assertEquals(cells, read.size());
    for (Cell cell : read) {
      assertEquals(
          cell.value().intValueExact(),
          AttributeTable.plans(
                  cell.row().movePointLeft(2), cell.column().movePointLeft(2), Confidence.of(level))
              .orElseThrow(),
          cell::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({"aicpa-a3.csv, 0.95", "aicpa-a4.csv, 0.9"})
  void upper_limits_are_those_of_aicpa_2017_a3_and_a4(String table, String level) {
    List<Cell> read = cells(table);
    assertEquals(231, read.size());
    for (Cell cell : read) {
      assertEquals(
          0,
          cell.value()
              .compareTo(
                  AttributeTable.upperLimitPercent(
                      cell.row().intValueExact(),
                      cell.column().intValueExact(),
                      Confidence.of(level))),
          cell::toString);
    }
  }

  @Test
  void a_rate_is_decimal_so_that_3_5_percent_of_400_is_14() {
    assertEquals(14, AttributeTable.allowed(new BigDecimal("0.035"), 400));
    assertTrue(0.035 * 400 > 14, "binary arithmetic would round 14.000000000000002 up");
  }

  @Test
  void rates_that_lie_too_close_have_no_answer() {
    assertTrue(
        AttributeTable.plans(new BigDecimal("0.049"), new BigDecimal("0.05"), Confidence.USUAL)
            .isEmpty());
    assertThrows(
        IllegalArgumentException.class,
        () -> AttributeTable.plans(BigDecimal.ONE, BigDecimal.ONE, Confidence.USUAL));
  }

  @Test
  void a_sample_in_which_all_deviate_rules_out_nothing() {
    assertEquals(1, AttributeTable.upperLimit(5, 5, Confidence.USUAL));
  }

  private static List<Cell> cells(String table) {
    List<Cell> cells = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setCommentMarker('#').get();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(AttributeTableTest.class.getResourceAsStream(table)),
            StandardCharsets.UTF_8)) {
      List<CSVRecord> rows = format.parse(in).getRecords();
      CSVRecord heads = rows.get(0);
      for (CSVRecord row : rows.subList(1, rows.size())) {
        for (int column = 1; column < row.size(); column++) {
          if (!row.get(column).isEmpty()) {
            cells.add(
                new Cell(
                    new BigDecimal(row.get(0)),
                    new BigDecimal(heads.get(column)),
                    new BigDecimal(row.get(column))));
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return cells;
  }

  private record Cell(BigDecimal row, BigDecimal column, BigDecimal value) {}
}
