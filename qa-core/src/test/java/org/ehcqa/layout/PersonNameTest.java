package org.ehcqa.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jay Prewitt|Jay Prewitt|",
        "Jaydon Prewitt (Jay)|Jaydon Prewitt|Jay",
        "ALDERSEY-VANE, Tobias|Tobias Aldersey-Vane|",
        "Lucasz Wiktor Baranek – known as Luki|Lucasz Wiktor Baranek|Luki",
        "Bronwen Catterick (“Bron”)|Bronwen Catterick|Bron",
        "Idris Marsh (he is “Id” to his friends)|Idris Marsh|Id",
        "Aminah Rose Tariq (Minnie at home)|Aminah Rose Tariq|Minnie",
        "O'Neill, Siân|Siân O'Neill|",
        "MCKAY, Ann|Ann McKay|"
      })
  void given_and_family_name_are_put_in_order(String text, String full, String known) {
    PersonName name = PersonName.parse(text);
    assertEquals(full, name.full());
    assertEquals(known == null ? "" : known, name.knownAs().orElse(""));
  }
}
