package claimscape.storage.record;

import claimscape.argument.Label;
import claimscape.argument.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The label of a statement: a role's letter and a number. */
final class LabelCodec {
  private static final Pattern LABEL = Pattern.compile("([A-Z])([1-9][0-9]{0,8})");

  private LabelCodec() {}

  static Label read(Fields fields) throws Unreadable {
    String written = fields.text("label");
    Matcher label = LABEL.matcher(written);
    Optional<Role> role =
        label.matches()
            ? Arrays.stream(Role.values())
                .filter(known -> known.letter() == written.charAt(0))
                .findFirst()
            : Optional.empty();
    if (role.isEmpty()) {
      throw fields.problem("storage.field.label", "label", written);
    }
    return new Label(role.get(), Integer.parseInt(label.group(2)));
  }
}
