package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples of the specification of EDTF (Library of Congress, February 2019), level by level,
 * with the days that each may mean.
 */
class EdtfSpecTest {
  @ParameterizedTest
  @CsvSource({
    // Level 0: date, date and time, interval.
    "1985-04-12, 1985-04-12, 1985-04-12",
    "1985-04, 1985-04-01, 1985-04-30",
    "1985, 1985-01-01, 1985-12-31",
    "1985-04-12T23:20:30, 1985-04-12, 1985-04-12",
    "1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12",
    "1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12",
    "1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12",
    "1964/2008, 1964-01-01, 2008-12-31",
    "2004-06/2006-08, 2004-06-01, 2006-08-31",
    "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
    "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
    "2004-02-01/2005, 2004-02-01, 2005-12-31",
    "2005/2006-02, 2005-01-01, 2006-02-28"
  })
  void levelNoughtIsRead(String written, LocalDate earliest, LocalDate latest) {
    assertThat(new Edtf(written).earliest()).isEqualTo(earliest);
    assertThat(new Edtf(written).latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    // Seasons.
    "2001-21, 2001-03-01, 2001-05-31",
    "2001-22, 2001-06-01, 2001-08-31",
    "2001-23, 2001-09-01, 2001-11-30",
    "2001-24, 2001-12-01, 2001-12-31",
    // Qualification of a whole date.
    "1984?, 1984-01-01, 1984-12-31",
    "2004-06~, 2004-06-01, 2004-06-30",
    "2004-06-11%, 2004-06-11, 2004-06-11",
    // Unspecified digits from the right.
    "201X, 2010-01-01, 2019-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "2004-XX, 2004-01-01, 2004-12-31",
    "1985-04-XX, 1985-04-01, 1985-04-30",
    "1985-XX-XX, 1985-01-01, 1985-12-31",
    // Negative years.
    "-1985, -1985-01-01, -1985-12-31",
    // Intervals with qualified ends.
    "1984~/2004-06, 1984-01-01, 2004-06-30",
    "1984-06-02?/2004-08-08~, 1984-06-02, 2004-08-08"
  })
  void levelOneIsRead(String written, LocalDate earliest, LocalDate latest) {
    assertThat(new Edtf(written).earliest()).isEqualTo(earliest);
    assertThat(new Edtf(written).latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({"Y170000002, 170000002", "Y-170000002, -170000002", "Y17000, 17000"})
  void yearsOfMoreThanFourDigitsAreLedByTheirLetter(String written, int year) {
    assertThat(new Edtf(written).year()).hasValue(year);
    assertThat(new Edtf(written).earliest()).isEqualTo(LocalDate.of(year, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "1985-04-12/.., 1985-04-12",
    "1985-04/.., 1985-04-01",
    "1985/.., 1985-01-01",
    "1985-04-12/, 1985-04-12",
    "1985-04/, 1985-04-01",
    "1985/, 1985-01-01"
  })
  void anIntervalMayHaveNoEnd(String written, LocalDate earliest) {
    assertThat(new Edtf(written).earliest()).isEqualTo(earliest);
    assertThat(new Edtf(written).latest()).isEqualTo(LocalDate.MAX);
  }

  @ParameterizedTest
  @CsvSource({
    "../1985-04-12, 1985-04-12",
    "../1985-04, 1985-04-30",
    "../1985, 1985-12-31",
    "/1985-04-12, 1985-04-12",
    "/1985-04, 1985-04-30",
    "/1985, 1985-12-31"
  })
  void anIntervalMayHaveNoStart(String written, LocalDate latest) {
    assertThat(new Edtf(written).earliest()).isEqualTo(LocalDate.MIN);
    assertThat(new Edtf(written).latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Level 2: exponential and significant digits, other seasons, sets, parts qualified.
        "Y-17E7",
        "Y17E8",
        "1950S2",
        "2001-34",
        "[1667,1668,1670..1672]",
        "{1960,1961-12}",
        "2004-06-~11",
        "?2004-06-11",
        "2004?-06-11",
        "156X-12-25",
        "201X-05",
        "15XX-12-XX",
        "XXXX-12-XX",
        "1XXX",
        "1984-1X"
      })
  void levelTwoIsNotTaken(String written) {
    assertThat(Edtf.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-4-12",
        "85",
        "19850412",
        "12.4.1985",
        "12 April 1985",
        "1985-13",
        "1985-25",
        "1985-20",
        "1985-04-31",
        "1985-04-00",
        "1900-02-29",
        "1985-04-12T24:20:30Z",
        "1985-04-12T23:60:30Z",
        "1985-04-12T23:20",
        "1985-04-12 23:20:30",
        "1985-04-12T23:20:30X",
        "1985T23:20:30",
        "2004-06-11??",
        "2004-06-11?~",
        "2008/1964",
        "2005-02-08/2005-02-07",
        "1984/1985/1986",
        "1984//1985",
        ".../1985",
        "../",
        "/..",
        "Y1985",
        "Y0985",
        "Y1234567890",
        "y17000",
        "+1985",
        "1985-",
        "-",
        "Ⅻ",
        "١٩٨٥"
      })
  void whatTheSpecificationDoesNotKnowIsNotTaken(String written) {
    assertThat(Edtf.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2000-02-29, true",
    "2004-02-29, true",
    "1900-02-29, false",
    "2001-02-29, false",
    "0000-02-29, true",
    "-0004-02-29, true"
  })
  void aLeapDayExistsInLeapYearsOnly(String written, boolean exists) {
    assertThat(Edtf.parse(written).isPresent()).isEqualTo(exists);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1984-06-02?/2004-08-08~|2 June 1984 (uncertain) – about 8 August 2004",
        "2004-06-11%|about 11 June 2004 (uncertain)",
        "1985-04-XX|April 1985",
        "1985-XX-XX|1985",
        "-0004|5 BC",
        "0000|1 BC",
        "Y170000002|170000002",
        "1985/|1985 – unknown",
        "2001-21/2001-23|spring 2001 – autumn 2001"
      })
  void itIsShownInWords(String written, String shown) {
    assertThat(new Edtf(written).shown(Locale.ENGLISH)).isEqualTo(shown);
  }

  static List<String> nested() {
    return List.of(
        "2020-07-05 2020-07",
        "2020-07 2020",
        "2020 202X",
        "202X 20XX",
        "2020-22 2020",
        "2020-07-05 2020-07-XX",
        "2020 2019/2021",
        "2019/2021 2019/..",
        "2019/2021 ../2021");
  }

  @ParameterizedTest
  @MethodSource("nested")
  void theMoreIsSaidTheFewerDaysAreMeant(String pair) {
    Edtf narrow = new Edtf(pair.split(" ")[0]);
    Edtf wide = new Edtf(pair.split(" ")[1]);

    assertThat(narrow.earliest()).isAfterOrEqualTo(wide.earliest());
    assertThat(narrow.latest()).isBeforeOrEqualTo(wide.latest());
    assertThat(narrow).isNotEqualByComparingTo(wide);
  }

  @Test
  void aDateIsKeptAsItWasWrittenAndEqualOnlyToThat() {
    assertThat(new Edtf("2020-07~").written()).isEqualTo("2020-07~");
    assertThat(new Edtf("2020-07~")).isNotEqualTo(new Edtf("2020-07"));
    assertThat(new Edtf("2020-07~").compareTo(new Edtf("2020-07"))).isPositive();
  }
}
