package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that do not fit together: each is one sentence with the line of the right record. */
class WrongRecordsTest {
  private static final Words WORDS =
      Words.of(
          Locale.ENGLISH,
          "claimscape.storage.words",
          "claimscape.json.words",
          "claimscape.project.words",
          "claimscape.text.words");

  private static String sentence(String file) {
    return WORDS.say(((Opening.NotOpened) FullFile.read(file)).why());
  }

  private static String altered(String before, String after) {
    String text = FullFile.TEXT;
    int at = text.indexOf(before);
    assertThat(at).as(before).isNotNegative();
    return text.substring(0, at) + after + text.substring(at + before.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"speaksFor\":\"v2\"|\"speaksFor\":\"v9\"|Line 6, column 1: The record v1 refers to v9,"
            + " which is not in the project.",
        "\"kind\":\"based-on\",\"source\":\"s2\"|\"kind\":\"based-on\",\"source\":\"s9\"|Line 4,"
            + " column 1: The record s1 refers to s9, which is not in the project.",
        "\"implicit\",\"source\":\"s1\"|\"implicit\",\"source\":\"s9\"|Line 8, column 1: The record"
            + " c1 refers to s9, which is not in the project.",
        "\"chain\":[{\"voice\":\"v1\"|\"chain\":[{\"voice\":\"v9\"|Line 8, column 1: The record c1"
            + " refers to v9, which is not in the project.",
        "\"statement\":\"e1\",\"source\"|\"statement\":\"e9\",\"source\"|Line 12, column 1: The"
            + " record p2 refers to e9, which is not in the project.",
        "\"author\",\"voice\":\"v1\"|\"author\",\"voice\":\"v9\"|Line 13, column 1: The record r1"
            + " refers to v9, which is not in the project.",
        "{\"relation\":\"r1\"}|{\"relation\":\"r9\"}|Line 14, column 1: The record r2 refers to r9,"
            + " which is not in the project.",
        "{\"relation\":\"r1\"}|{\"relation\":\"r2\"}|Line 14, column 1: A relation cannot end at"
            + " itself.",
        "\"pin\",\"statement\":\"c1\"|\"pin\",\"statement\":\"c9\"|Line 19, column 1: The record c9"
            + " refers to c9, which is not in the project.",
        "\"label\":\"C2\"|\"label\":\"C1\"|Line 9, column 1: The label C1 is taken.",
        "\"state\":\"lost\"|\"state\":\"exact\"|Line 12, column 1: A passage (p2) points into a"
            + " text that is not held.",
      })
  void whatDoesNotFitTogetherIsSaidAtItsLine(String before, String after, String sentence) {
    assertThat(sentence(altered(before, after))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "source, s1, s2, 5",
    "voice, v1, v2, 7",
    "statement, c1, e1, 10",
    "passage, p1, p2, 12",
    "relation, r1, r2, 14",
    "extension, x1, x2, 16"
  })
  void anIdThatIsGivenTwiceIsSaidAtTheSecond(String kind, String first, String second, int line) {
    String file =
        altered(
            "{\"record\":\"%s\",\"id\":\"%s\"".formatted(kind, second),
            "{\"record\":\"%s\",\"id\":\"%s\"".formatted(kind, first));

    assertThat(sentence(file))
        .isEqualTo(
            "Line %d, column 1: There are two records “%s %s”.".formatted(line, kind, first));
  }

  @Test
  void eachKindHasIdsOfItsOwnAndAFaultIsSaidAtTheRightOne() {
    String file =
        altered("\"relation\",\"id\":\"r2\"", "\"relation\",\"id\":\"c1\"")
            .replace("{\"relation\":\"r1\"}", "{\"relation\":\"r9\"}");

    assertThat(FullFile.read(altered("\"relation\",\"id\":\"r2\"", "\"relation\",\"id\":\"c1\"")))
        .isInstanceOf(Opening.Opened.class);
    assertThat(sentence(file))
        .isEqualTo("Line 14, column 1: The record c1 refers to r9, which is not in the project.");
  }

  @ParameterizedTest
  @CsvSource({
    "level, full, half, 2",
    "reliability, b, z, 4",
    "kind, based-on, near, 4",
    "part, title, end, 4",
    "state, reading, seen, 4",
    "kind, organisation, club, 7",
    "stance, asserts, mumbles, 8",
    "kind, fact, rumour, 8",
    "kind, own, mine, 9",
    "state, lost, found, 12",
    "units, utf-16, bytes, 4",
    "kind, answers, cheers, 13",
    "answer, depends, maybe, 13",
    "strength, fair, huge, 13",
    "kind, author, reader, 13",
  })
  void aWordThatIsNotKnownIsNamedWithItsLine(String field, String word, String other, int line) {
    String sentence =
        sentence(
            altered(
                "\"%s\":\"%s\"".formatted(field, word), "\"%s\":\"%s\"".formatted(field, other)));

    assertThat(sentence)
        .startsWith("Line %d, ".formatted(line))
        .endsWith("%s” says “%s”, which this version does not know.".formatted(field, other));
  }

  @ParameterizedTest
  @CsvSource({"23", "-1"})
  void aPageThatBeginsOutsideItsTextIsNamed(int start) {
    String sentence =
        sentence(altered("\"page\":\"5\",\"start\":2", "\"page\":\"5\",\"start\":" + start));

    assertThat(sentence)
        .startsWith("Line 4, ")
        .endsWith(
            "the field “held.pages.1.start” is %d, beyond the end of the text.".formatted(start));
  }

  @Test
  void aRoleOfAViewThatIsNotKnownIsNamed() {
    assertThat(sentence(altered("\"roles\":[\"claim\"", "\"roles\":[\"thesis\"")))
        .isEqualTo(
            "Line 21, column 91: In the record view w1 the field “roles” says “thesis”, which this"
                + " version does not know.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-07~|next summer|asOf",
        "2020-07|07/2020|published",
        "2021-01-02|2021-13-45|retrieved",
        "2020-06|yesterday|uttered"
      })
  void aDateThatIsNoneIsNamed(String date, String other, String field) {
    assertThat(sentence(altered(date, other)))
        .contains(field + "” says “" + other + "”, which is no EDTF date.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"credibility\":2|\"credibility\":7|credibility is 1 to 6: 7",
        "[\"e1\",\"c2\"]|[\"e1\",\"e1\"]|a premise is linked once",
        "\"id\":\"v2\",\"name\"|\"id\":\"\",\"name\"|an id is never empty",
        "\"firstLine\":0|\"firstLine\":3|Not lines: 3 to 0",
        "😀 given a safe haven\"|a\\rb\"|A canonical text holds no CR",
      })
  void whatCanNeverBeIsRefusedWithTheReason(String before, String after, String why) {
    assertThat(sentence(altered(before, after))).contains(" cannot be: ").contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"records\":[|\"records\":[7,|Line 3, column 12: The list “records” holds something that"
            + " is not a record.",
        "\"records\":[|\"records\":{},\"other\":[|The file lacks its part “records”.",
        "\"project\":{|\"project\":7,\"other\":{|The file lacks its part “project”.",
        "{\"record\":\"fold\",|{|Line 20, column 1: The record record c1 lacks its field “record”.",
        "\"record\":\"fold\"|\"record\":7|Line 20, column 11: In the record record c1 the field"
            + " “record” is not a text.",
        "{\"format\":\"claimscape\"|{\"format\":7|This is not a Claimscape project.",
        "\"version\":\"1.0\"|\"version\":1|“” is no version of the project format.",
        "\"version\":\"1.0\"|\"version\":\"0.9\"|“0.9” is no version of the project format.",
        "\"version\":\"1.0\"|\"version\":\"1.0.0\"|“1.0.0” is no version of the project format.",
        "\"version\":\"1.0\"|\"version\":\"2.0\"|This project was made by a newer Claimscape"
            + " (format 2.0): please update to open it.",
      })
  void aFileOfAnotherShapeIsRefused(String before, String after, String sentence) {
    assertThat(sentence(altered(before, after))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({"[]", "7", "\"text\"", "null", "{}", "{\"format\":\"claimscape\"}"})
  void anotherJsonDocumentIsNoProject(String document) {
    assertThat(FullFile.read(document)).isInstanceOf(Opening.NotOpened.class);
  }
}
