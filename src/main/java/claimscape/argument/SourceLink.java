package claimscape.argument;

/** That a source cites, republishes or is based on another one. */
public record SourceLink(SourceLinkKind kind, SourceId source) {}
