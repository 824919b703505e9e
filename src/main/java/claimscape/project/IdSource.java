package claimscape.project;

import claimscape.argument.PassageId;
import claimscape.argument.RelationId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.ViewId;
import claimscape.argument.VoiceId;

/**
 * Where new ids come from. In the window they are short and random, so that the files of two
 * analysts merge; on the command line they follow from the content, so that the same input gives
 * the same project.
 */
@FunctionalInterface
public interface IdSource {

  /** Characters that this source has not given before; letters and digits only. */
  String next();

  default SourceId source() {
    return new SourceId(next());
  }

  default VoiceId voice() {
    return new VoiceId(next());
  }

  default StatementId statement() {
    return new StatementId(next());
  }

  default PassageId passage() {
    return new PassageId(next());
  }

  default RelationId relation() {
    return new RelationId(next());
  }

  default ViewId view() {
    return new ViewId(next());
  }
}
