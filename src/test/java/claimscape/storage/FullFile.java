package claimscape.storage;

import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.JsonWriter;
import claimscape.json.Parsed;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file in which every kind of record stands with every field that it may have. */
final class FullFile {
  static final String TEXT =
      """
      {"format":"claimscape","version":"1.0",
      "project":{"title":"Case","level":"full","created":14,"numbers":{"claim":2,"evidence":1,"rebuttal":3,"premise":4,"question":5,"note":6},"note":"for the desk","gone":[{"statement":"c9","created":11,"at":13},{"relation":"r9","created":12,"at":13,"premises":["c9"],"target":{"statement":"c1"}},{"relation":"r8","created":13,"at":14,"premises":["c9","c1"],"target":{"relation":"r9"}}]},
      "records":[
      {"record":"source","id":"s1","created":1,"title":"Report","author":"A. Writer","outlet":"Harbour News","shortName":"News","genre":"op-ed","published":"2020-07","retrieved":"2021-01-02","url":"https://example.org/a?b=c","language":"en","reliability":"b","note":"seen in print","links":[{"kind":"based-on","source":"s2"}],"parts":[{"firstLine":0,"lastLine":0,"part":"title"}],"read":[{"start":0,"end":1,"units":"utf-16"},{"start":2,"end":7}],"state":"reading","joins":[8,10],"earlier":"s2","held":{"fileName":"report.txt","charset":"UTF-8","originalSha256":"00ff","taken":"2020-01-02T03:04:05Z","sha256":"aef7b16871eca9c9ff88eb69238c63c240f47dd25d049f7e6e6bff237c6957af","text":"😀 given a safe haven","pages":[{"page":"iv","start":0},{"page":"5","start":2}]}},
      {"record":"source","id":"s2","created":2,"title":"Older report","state":"new","removed":true},
      {"record":"voice","id":"v1","name":"Raofi","kind":"person","otherNames":["Mr Raofi"],"office":"minister","inOffice":"2018/2020-05","partOf":"v2","speaksFor":"v2","note":"on leave"},
      {"record":"voice","id":"v2","name":"The government","kind":"organisation"},
      {"record":"statement","id":"c1","created":3,"label":"C1","derived":true,"text":"Given a safe haven","origin":{"kind":"implicit","source":"s1"},"chain":[{"voice":"v1","stance":"asserts"}],"asOf":"2019-07~","hedge":"probably","kind":"fact","tags":["border","haven"],"note":"check","loose":true},
      {"record":"statement","id":"c2","created":4,"label":"C2","text":"Own view","origin":{"kind":"own"}},
      {"record":"statement","id":"e1","created":5,"label":"E1","text":"Hospitals"},
      {"record":"passage","id":"p1","created":6,"statement":"c1","source":"s1","stretches":[{"start":2,"end":7,"exact":"given","prefix":"😀 ","suffix":" a safe haven"}],"state":"changed","chain":[{"voice":"v1","stance":"denies","cue":"safe","cueAt":{"start":10,"end":14,"exact":"safe","prefix":"a ","suffix":" haven"},"uttered":"2020-06"}],"credibility":2,"note":"twice","was":[{"start":0,"end":7,"units":"utf-16","exact":"offered","suffix":" a safe haven"}],"wordings":[{"label":"C2","text":"They are let be"}]},
      {"record":"passage","id":"p2","created":7,"statement":"e1","source":"s2","stretches":[{"start":2,"end":7,"units":"utf-16","exact":"given"}],"state":"lost"},
      {"record":"relation","id":"r1","created":8,"kind":"answers","premises":["e1","c2"],"target":{"statement":"c1"},"drawnBy":{"kind":"author","voice":"v1"},"answer":"depends","scheme":"sign","strength":"fair","warrant":"what is treated is there","note":"weak"},
      {"record":"relation","id":"r2","created":9,"kind":"attacks","premises":["c2"],"target":{"relation":"r1"},"drawnBy":{"kind":"analyst"}},
      {"record":"extension","id":"x1","format":"aif","kind":"node","data":{"nodeID":"7","weight":1.50}},
      {"record":"extension","id":"x2","format":"aif","kind":"edge","dataText":"{ \\"spaced\\" : 1 }"}
      ],
      "views":[
      {"record":"pin","statement":"c1","x":120,"y":-3.5},
      {"record":"fold","statement":"c1"},
      {"record":"view","id":"w1","created":10,"name":"Start","x":0.25,"y":-7,"zoom":1.5,"roles":["claim","note"],"sources":["s1"],"voices":["v1"],"tags":["war"],"least":"fair","folds":["c1"],"direction":"left-right","layout":"layered","lanes":"voice","notation":"toulmin","voiceColours":true}
      ]}
      """;

  private FullFile() {}

  static JsonObject json() {
    return (JsonObject) json(TEXT);
  }

  static Json json(String document) {
    return ((Parsed.Whole) JsonReader.parse(document)).json();
  }

  static Opening read(String file) {
    return ProjectFile.read(file.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
  }

  static Opening read(Json file) {
    return read(JsonWriter.compact(file));
  }

  static Project opened(String file) {
    return ((Opening.Opened) read(file)).project();
  }

  static String written(Project project) {
    return new String(ProjectFile.write(project), StandardCharsets.UTF_8);
  }

  static Schema schema() throws IOException {
    String schema = Files.readString(Path.of("assets/schema/claimscape-1.schema.json"));
    return new Schema((JsonObject) json(schema));
  }
}
