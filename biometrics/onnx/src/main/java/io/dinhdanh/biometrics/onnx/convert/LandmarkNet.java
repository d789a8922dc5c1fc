package io.dinhdanh.biometrics.onnx.convert;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.onnx.convert.OnnxGraph.Attribute;
import java.util.List;

/**
 * The 68-point landmark net of face-api.js: four blocks whose later layers see the sum of all
 * earlier ones, a mean and one matrix.
 */
final class LandmarkNet {

  private static final int SIDE = 112;

  private LandmarkNet() {}

  static byte[] convert(Weights weights) throws BiometricsException {
    OnnxGraph graph = new OnnxGraph();
    Layers layers = new Layers(graph, weights);
    String x = "input";
    int side = SIDE;
    for (int block = 0; block < 4; block++) {
      x = block(layers, x, "dense" + block, side, block == 0);
      side = (side + 1) / 2;
    }
    x =
        graph.node(
            "AveragePool",
            List.of(x),
            Attribute.of("kernel_shape", 7, 7),
            Attribute.of("strides", 2, 2));
    x = graph.node("Flatten", List.of(x));
    x = graph.node("MatMul", List.of(x, graph.constant(weights.get("fc/weights"))));
    graph.output("Add", List.of(x, graph.constant(weights.get("fc/bias"))));
    return graph.model(new long[] {1, 3, SIDE, SIDE}, new long[] {1, 136});
  }

  private static String block(Layers layers, String x, String name, int side, boolean first)
      throws BiometricsException {
    long[] shrink = pads(side, 2);
    long[] keep = pads((side + 1) / 2, 1);
    String conv0 = name + "/conv0";
    String one =
        layers.relu(
            first
                ? layers.convolution(x, conv0 + "/filters", conv0 + "/bias", 2, shrink)
                : layers.separable(x, conv0, 2, shrink));
    String two = layers.separable(one, name + "/conv1", 1, keep);
    String early = layers.relu(layers.sum(one, two));
    String three = layers.separable(early, name + "/conv2", 1, keep);
    String middle = layers.relu(layers.sum(one, layers.sum(two, three)));
    String four = layers.separable(middle, name + "/conv3", 1, keep);
    return layers.relu(layers.sum(one, layers.sum(two, layers.sum(three, four))));
  }

  /** TensorFlow's SAME padding of a 3 x 3 kernel: the odd pixel goes right and below. */
  private static long[] pads(int side, int stride) {
    int outputs = (side + stride - 1) / stride;
    int total = Math.max((outputs - 1) * stride + 3 - side, 0);
    long before = total / 2;
    return new long[] {before, before, total - before, total - before};
  }
}
