package io.dinhdanh.benchmarks.account;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.dinhdanh.core.account.Account;
import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Command;
import io.dinhdanh.core.account.Decision;
import io.dinhdanh.core.account.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.configurers.ExternalTransitionConfigurer;
import reactor.core.publisher.Mono;

/**
 * One decision on the way from nothing to level 2, with the same guards. The account machine makes
 * the next account with its events; the peers only move their state. Each peer keeps one machine
 * for all accounts, which is its cheapest use, and their loggers are off.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider") // peers log
public class WalkBenchmark {

  private static final int PEOPLE = 256;

  private final List<Walk> walks = new ArrayList<>();
  private final AccountMachine machine = AccountMachine.standard();
  private final List<Stage> stages = new ArrayList<>();
  private int next;

  private PeerGuards guards = new PeerGuards(Walk.of(0));
  private Stage stage = Stage.NONE;
  private StateMachine<Stage, Action> stateless = new StateMachine<>(Stage.NONE);
  private org.springframework.statemachine.@Nullable StateMachine<Stage, Action> spring;

  /**
   * Makes 256 people's commands and the peers' machines.
   *
   * @throws Exception if Spring cannot build its machine
   */
  @Setup
  public void prepare() throws Exception {
    for (int person = 0; person < PEOPLE; person++) {
      walks.add(Walk.of(person));
    }
    stages.add(Stage.NONE);
    Account account = walks.get(0).account();
    for (int i = 0; i < Walk.STEPS; i++) {
      account = decide(walks.get(0), account, i);
      stages.add(account.stage());
    }
    StateMachineConfig<Stage, Action> config = statelessConfig();
    stateless = new StateMachine<>(Stage.NONE, () -> stage, moved -> stage = moved, config);
    spring = springMachine();
  }

  private StateMachineConfig<Stage, Action> statelessConfig() {
    StateMachineConfig<Stage, Action> config = new StateMachineConfig<>();
    for (int i = 0; i < Walk.STEPS; i++) {
      Action action = walks.get(0).commands().get(i).action();
      config.configure(stages.get(i)).permitIf(action, stages.get(i + 1), guards::pass);
    }
    return config;
  }

  /** Spring's machine cannot be set to a state without cost, so one event leads back. */
  private org.springframework.statemachine.StateMachine<Stage, Action> springMachine()
      throws Exception {
    StateMachineBuilder.Builder<Stage, Action> builder = StateMachineBuilder.builder();
    builder.configureStates().withStates().initial(Stage.NONE).states(EnumSet.copyOf(stages));
    ExternalTransitionConfigurer<Stage, Action> rows =
        builder.configureTransitions().withExternal();
    for (int i = 0; i < Walk.STEPS; i++) {
      Action action = walks.get(0).commands().get(i).action();
      rows =
          rows.source(stages.get(i))
              .target(stages.get(i + 1))
              .event(action)
              .guard(context -> guards.pass())
              .and()
              .withExternal();
    }
    rows.source(stages.get(Walk.STEPS)).target(Stage.NONE).event(Action.WITHDRAW);
    org.springframework.statemachine.StateMachine<Stage, Action> built = builder.build();
    built.startReactively().block();
    return built;
  }

  private Account decide(Walk walk, Account account, int step) {
    Decision decision = machine.decide(account, walk.commands().get(step), walk.times().get(step));
    if (!(decision instanceof Decision.Accepted)) {
      throw new IllegalStateException("the walk does not walk");
    }
    return decision.account();
  }

  private Walk walk() {
    next = (next + 1) % PEOPLE;
    return walks.get(next);
  }

  /**
   * The account machine.
   *
   * @return the account at level 2
   */
  @Benchmark
  @OperationsPerInvocation(Walk.STEPS)
  public Account dinhdanh() {
    Walk walk = walk();
    Account account = walk.account();
    for (int i = 0; i < Walk.STEPS; i++) {
      account = decide(walk, account, i);
    }
    return account;
  }

  /**
   * Stateless4j with the state outside.
   *
   * @return the last stage
   */
  @Benchmark
  @OperationsPerInvocation(Walk.STEPS)
  public Stage stateless4j() {
    Walk walk = walk();
    stage = Stage.NONE;
    for (int i = 0; i < Walk.STEPS; i++) {
      Command command = walk.commands().get(i);
      guards.next(walk.account(), command, walk.times().get(i));
      stateless.fire(command.action());
    }
    return arrived(stage);
  }

  /**
   * Spring Statemachine; the event that leads back is measured too and counted as one more step.
   *
   * @return the last stage
   */
  @Benchmark
  @OperationsPerInvocation(Walk.STEPS + 1)
  public Stage springStatemachine() {
    org.springframework.statemachine.StateMachine<Stage, Action> peer = spring;
    if (peer == null) {
      throw new IllegalStateException("not prepared");
    }
    Walk walk = walk();
    for (int i = 0; i < Walk.STEPS; i++) {
      Command command = walk.commands().get(i);
      guards.next(walk.account(), command, walk.times().get(i));
      send(peer, command.action());
    }
    Stage last = arrived(peer.getState().getId());
    send(peer, Action.WITHDRAW);
    return last;
  }

  private static void send(
      org.springframework.statemachine.StateMachine<Stage, Action> peer, Action action) {
    peer.sendEvent(Mono.just(MessageBuilder.withPayload(action).build())).blockLast();
  }

  private static Stage arrived(Stage last) {
    if (last != Stage.LEVEL2_ACTIVE) {
      throw new IllegalStateException("the peer stopped at " + last);
    }
    return last;
  }
}
