package org.ehcqa.agreement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.ehcqa.template.Grade;

/**
 * The grades that were open to auditors, lowest first.
 *
 * <p>AC1, AC2 and Brennan–Prediger depend on how many there are: a grade that nobody gave counts if
 * it is among them.
 *
 * @param values distinct whole numbers in rising order
 * @param named whether 1 to 4 are shown by the names of the four grades
 */
public record Categories(List<Integer> values, boolean named) {

  public Categories {
    values = List.copyOf(values);
    if (!values.equals(List.copyOf(new TreeSet<>(values)))) {
      throw new IllegalArgumentException("Categories must rise and be distinct: " + values);
    }
  }

  /** The categories among some grades, in rising order. */
  public static Categories of(Collection<Integer> grades, boolean named) {
    return new Categories(List.copyOf(new TreeSet<>(grades)), named);
  }

  /** How many there are. */
  public int size() {
    return values.size();
  }

  /** The place of a grade, from 0; negative when it is not among them. */
  public int index(int grade) {
    return values.indexOf(grade);
  }

  /** The number at a place. */
  public double value(int index) {
    return values.get(index);
  }

  /** The name in files of the grade at a place: "good", or "3" where grades are numbers. */
  public String id(int index) {
    return named ? grade(index).id() : String.valueOf(values.get(index));
  }

  /** The name for people of the grade at a place: "Good", or "3" where grades are numbers. */
  public String label(int index) {
    return named ? grade(index).label() : String.valueOf(values.get(index));
  }

  private Grade grade(int index) {
    return Arrays.stream(Grade.values())
        .filter(grade -> grade.isGrade() && grade.rank() == values.get(index))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No grade is " + values.get(index)));
  }
}
