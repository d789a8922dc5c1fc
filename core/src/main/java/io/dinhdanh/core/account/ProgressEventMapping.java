package io.dinhdanh.core.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.person.IdentityField;
import org.jspecify.annotations.Nullable;

/** The events of {@link ProgressEvent} as JSON objects. */
final class ProgressEventMapping {

  private ProgressEventMapping() {}

  static void write(ProgressEvent event, ObjectNode tree) {
    if (event instanceof ProgressEvent.StageEntered stageEntered) {
      tree.put("type", "StageEntered");
      Forms.put(tree, "stage", stageEntered.stage());
    } else if (event instanceof ProgressEvent.LevelGranted levelGranted) {
      tree.put("type", "LevelGranted");
      Forms.put(tree, "level", levelGranted.level());
    } else if (event instanceof ProgressEvent.LevelActivated levelActivated) {
      tree.put("type", "LevelActivated");
      Forms.put(tree, "level", levelActivated.level());
    } else if (event instanceof ProgressEvent.DetailsGiven detailsGiven) {
      tree.put("type", "DetailsGiven");
      Forms.put(tree, "source", detailsGiven.source());
    } else if (event instanceof ProgressEvent.TermsAccepted) {
      tree.put("type", "TermsAccepted");
    } else if (event instanceof ProgressEvent.FileOpened fileOpened) {
      tree.put("type", "FileOpened");
      Forms.put(tree, "fileCase", fileOpened.fileCase());
      Forms.put(tree, "office", fileOpened.office());
    } else if (event instanceof ProgressEvent.FileClosed) {
      tree.put("type", "FileClosed");
    } else if (event instanceof ProgressEvent.Rejected rejected) {
      tree.put("type", "Rejected");
      tree.put("reason", rejected.reason());
    } else if (event instanceof ProgressEvent.EvidenceKept evidenceKept) {
      tree.put("type", "EvidenceKept");
      tree.set("reference", Parts.of(evidenceKept.reference()));
    } else if (event instanceof ProgressEvent.ApplicantChanged applicantChanged) {
      tree.put("type", "ApplicantChanged");
      tree.set("applicant", Parts.of(applicantChanged.applicant()));
    } else if (event instanceof ProgressEvent.CorrectionAsked correctionAsked) {
      tree.put("type", "CorrectionAsked");
      Forms.put(tree, "fields", correctionAsked.fields());
    } else if (event instanceof ProgressEvent.CorrectionMade) {
      tree.put("type", "CorrectionMade");
    }
  }

  /** The event of a type, or null if it is not of this family. */
  static @Nullable ProgressEvent read(String type, JsonValue json) throws MalformedJsonException {
    return switch (type) {
      case "StageEntered" ->
          new ProgressEvent.StageEntered(Forms.word(json.field("stage"), Stage.class));
      case "LevelGranted" ->
          new ProgressEvent.LevelGranted(Forms.word(json.field("level"), Level.class));
      case "LevelActivated" ->
          new ProgressEvent.LevelActivated(Forms.word(json.field("level"), Level.class));
      case "DetailsGiven" ->
          new ProgressEvent.DetailsGiven(Forms.word(json.field("source"), DetailsSource.class));
      case "TermsAccepted" -> new ProgressEvent.TermsAccepted();
      case "FileOpened" ->
          new ProgressEvent.FileOpened(
              Forms.word(json.field("fileCase"), FileCase.class),
              Forms.wordOrNull(json.field("office"), Office.class));
      case "FileClosed" -> new ProgressEvent.FileClosed();
      case "Rejected" -> new ProgressEvent.Rejected(json.field("reason").text());
      case "EvidenceKept" ->
          new ProgressEvent.EvidenceKept(Parts.evidence(json.field("reference")));
      case "ApplicantChanged" ->
          new ProgressEvent.ApplicantChanged(Parts.applicant(json.field("applicant")));
      case "CorrectionAsked" ->
          new ProgressEvent.CorrectionAsked(Forms.words(json.field("fields"), IdentityField.class));
      case "CorrectionMade" -> new ProgressEvent.CorrectionMade();
      default -> null;
    };
  }
}
