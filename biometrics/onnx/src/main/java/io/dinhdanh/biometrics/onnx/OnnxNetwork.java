package io.dinhdanh.biometrics.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ModelFaults;
import io.dinhdanh.biometrics.face.model.Network;
import java.nio.FloatBuffer;
import java.util.Map;

/**
 * A net that ONNX Runtime computes, with one input. Thread-safe, as sessions of ONNX Runtime are;
 * close it when no thread uses it any more.
 */
public final class OnnxNetwork implements Network, AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;

  private OnnxNetwork(OrtEnvironment environment, OrtSession session, String input) {
    this.environment = environment;
    this.session = session;
    this.input = input;
  }

  /**
   * Opens a net.
   *
   * @param model the bytes of an ONNX file
   * @param threads how many threads one call may use, 1 or more
   * @return the net
   * @throws BiometricsException if it is not an ONNX net of one input, or the runtime is not there
   */
  public static OnnxNetwork open(byte[] model, int threads) throws BiometricsException {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false); // What is computed of a face is nobody else's business.
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        OrtSession session = environment.createSession(model, options);
        return new OnnxNetwork(environment, session, onlyInput(session));
      }
    } catch (OrtException e) {
      throw ModelFaults.unfit("ONNX Runtime does not take the net", e);
    } catch (LinkageError e) {
      throw ModelFaults.unfit("ONNX Runtime does not run on this machine", e);
    }
  }

  private static String onlyInput(OrtSession session) throws OrtException, BiometricsException {
    Map<String, NodeInfo> inputs = session.getInputInfo();
    if (inputs.size() != 1) {
      session.close();
      throw ModelFaults.unfit("the net has " + inputs.size() + " inputs instead of one");
    }
    return inputs.keySet().iterator().next();
  }

  @Override
  public float[][] run(float[] values, long... shape) throws BiometricsException {
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      float[][] outputs = new float[result.size()][];
      for (int i = 0; i < outputs.length; i++) {
        outputs[i] = numbers(result.get(i));
      }
      return outputs;
    } catch (OrtException e) {
      throw ModelFaults.unfit("the net failed on an input", e);
    }
  }

  private static float[] numbers(OnnxValue value) throws BiometricsException {
    FloatBuffer buffer = value instanceof OnnxTensor tensor ? tensor.getFloatBuffer() : null;
    if (buffer == null) {
      throw ModelFaults.unfit("an output of the net is not of float numbers");
    }
    float[] numbers = new float[buffer.remaining()];
    buffer.get(numbers);
    return numbers;
  }

  @Override
  public void close() throws BiometricsException {
    try {
      session.close();
    } catch (OrtException e) {
      throw ModelFaults.unfit("the net cannot be closed", e);
    }
  }
}
