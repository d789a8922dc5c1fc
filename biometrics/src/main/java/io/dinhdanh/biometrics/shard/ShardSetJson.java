package io.dinhdanh.biometrics.shard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.gallery.GalleryFormat;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.json.MalformedJsonException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link ShardSet} as JSON. The text is hostile until it has been read. */
final class ShardSetJson {

  private static final int VERSION = 1;

  private ShardSetJson() {}

  static String write(ShardSet set) {
    ObjectNode tree = plan(set.kind(), set.format(), set.count());
    tree.set("calibration", calibration(set.calibration()));
    ArrayNode shards = tree.putArray("shards");
    for (ShardSet.Shard shard : set.shards()) {
      shards
          .addObject()
          .put("folder", shard.folder())
          .put("sequence", shard.write())
          .put("size", shard.size());
    }
    return Json.line(tree);
  }

  /** What is settled before the first record is in its shard. */
  static ObjectNode plan(ShardKind kind, GalleryFormat format, int count) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("version", VERSION)
        .put("kind", kind.name())
        .put("count", count)
        .put("idHash", ShardHash.NAME)
        .put("model", format.name())
        .put("format", format.version());
  }

  private static JsonNode calibration(@Nullable ScoreCalibration calibration) {
    if (calibration == null) {
      return JsonNodeFactory.instance.nullNode();
    }
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("evidence", calibration.evidence());
    ArrayNode points = tree.putArray("points");
    for (ScoreCalibration.Point point : calibration.points()) {
      points
          .addObject()
          .put("falseMatchRate", point.falseMatchRate())
          .put("threshold", point.threshold());
    }
    return tree;
  }

  static ShardSet parse(String json) throws BiometricsException {
    try {
      return set(Json.parse(json));
    } catch (MalformedJsonException | IllegalArgumentException e) {
      throw ShardErrors.manifestUnfit(String.valueOf(e.getMessage()));
    }
  }

  private static ShardSet set(JsonNode tree) {
    if (whole(tree, "version") != VERSION || !text(tree, "idHash").equals(ShardHash.NAME)) {
      throw new IllegalArgumentException("of another version");
    }
    JsonNode list = field(tree, "shards");
    if (!list.isArray() || list.size() > ShardSet.MOST || list.size() != whole(tree, "count")) {
      throw new IllegalArgumentException("count and shards differ");
    }
    List<ShardSet.Shard> shards = new ArrayList<>();
    for (JsonNode shard : list) {
      shards.add(
          new ShardSet.Shard(
              text(shard, "folder"), whole(shard, "sequence"), whole(shard, "size")));
    }
    JsonNode calibration = field(tree, "calibration");
    return new ShardSet(
        ShardKind.valueOf(text(tree, "kind")),
        new GalleryFormat(text(tree, "model"), text(tree, "format")),
        calibration.isNull() ? null : calibration(calibration),
        shards);
  }

  private static ScoreCalibration calibration(JsonNode tree) {
    List<ScoreCalibration.Point> points = new ArrayList<>();
    for (JsonNode point : field(tree, "points")) {
      points.add(
          new ScoreCalibration.Point(number(point, "falseMatchRate"), number(point, "threshold")));
    }
    return new ScoreCalibration(text(tree, "evidence"), points);
  }

  private static JsonNode field(JsonNode tree, String name) {
    JsonNode value = tree.get(name);
    if (value == null) {
      throw new IllegalArgumentException("without " + name);
    }
    return value;
  }

  private static String text(JsonNode tree, String name) {
    JsonNode value = field(tree, name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(name + " is no text");
    }
    return value.textValue();
  }

  private static long whole(JsonNode tree, String name) {
    JsonNode value = field(tree, name);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new IllegalArgumentException(name + " is no whole number");
    }
    return value.longValue();
  }

  private static double number(JsonNode tree, String name) {
    JsonNode value = field(tree, name);
    if (!value.isNumber()) {
      throw new IllegalArgumentException(name + " is no number");
    }
    return value.doubleValue();
  }
}
