package io.argorithm.server.execution.worker.references;

import com.oracle.graal.python.builtins.objects.function.PArguments;
import com.oracle.graal.python.builtins.objects.object.PythonBuiltinObject;
import com.oracle.graal.python.builtins.objects.object.PythonObject;
import com.oracle.graal.python.builtins.objects.tuple.PTuple;
import com.oracle.graal.python.builtins.objects.type.PythonClass;
import com.oracle.graal.python.nodes.call.CallNode;
import com.oracle.graal.python.runtime.exception.PException;
import com.oracle.graal.python.runtime.sequence.storage.ObjectSequenceStorage;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The references to the nodes of one run. Pointers between nodes and lists are counted as the
 * toolkit reports them, variables and operands as instructions change them; what only containers
 * hold is looked for in them. Whoever is no longer held dies: its delete state is emitted, and it
 * lets go of its attributes.
 */
final class ReferenceCounts {

  /** Of so many exceptions a function is known to have handled them. */
  private static final int MOST_HANDLED = 16;

  private final Thread thread = Thread.currentThread();
  private final Object bury;
  private final Contents contents = new Contents();
  private final Map<Object, Life> lives = new IdentityHashMap<>();
  private final List<FrameReferences> running = new ArrayList<>();

  /** Functions that have ended, innermost first, until the one that called them goes on. */
  private final List<FrameReferences> ended = new ArrayList<>();

  /** Functions that an exception ended, which keeps their variables, by exception. */
  private final Map<Object, List<FrameReferences>> endedBy = new IdentityHashMap<>();

  /** Nodes and lists of which some attribute is a container. */
  private final Set<Life> withContainers = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The names of the program. */
  private final Set<PythonObject> modules = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What lost a reference and may have died: nodes, lists, and containers. */
  private final Deque<Object> dropped = new ArrayDeque<>();

  /** What the last look found in containers, in the order of its end. */
  private List<Life> contained = new ArrayList<>();

  private Set<Object> lastVisited = Set.of();

  /** Whether some are held by nothing but containers. */
  private boolean onlyContained;

  private boolean containerDropped;
  private long looks;
  private boolean lookIsFresh;
  private boolean isBusy;

  /** Nodes and lists that may still die. */
  private int mortal;

  private @Nullable Object raised;

  /**
   * Begins to count for the program that runs on this thread.
   *
   * @param bury a function of Python that emits the delete state of an object, if it has one, and
   *     returns its attributes as a tuple
   */
  ReferenceCounts(Object bury) {
    this.bury = bury;
  }

  boolean isOfThisThread() {
    return Thread.currentThread() == thread;
  }

  /** A node or list is made, and its attributes are set. */
  void born(PythonObject thing, Object[] attributes) {
    if (running.isEmpty()) {
      begin();
    }
    Life life = new Life(thing);
    lives.put(thing, life);
    mortal++;
    for (FrameReferences frame : running) {
      for (int slot = 0; slot < frame.end; slot++) {
        if (frame.now(slot) == thing && frame.lives[slot] == null) {
          frame.seen[slot] = thing;
          frame.lives[slot] = life;
          life.holds++;
        }
      }
    }
    for (Object value : attributes) {
      pointsTo(life, value);
    }
  }

  /** What is counted of {@code value}; null when it is no node or list that lives. */
  private @Nullable Life lifeOf(@Nullable Object value) {
    return value instanceof PythonObject && !(value instanceof PythonBuiltinObject)
        ? lives.get(value)
        : null;
  }

  /** An attribute of a node or list changes. */
  void changed(PythonObject thing, @Nullable Object before, @Nullable Object after) {
    Life life = lifeOf(thing);
    if (life == null) {
      return;
    }
    pointsTo(life, after);
    Life old = lifeOf(before);
    if (old != null) {
      old.pointers--;
      check(old);
    } else if (Life.isContainer(before)) {
      containerDropped = true;
    }
  }

  /** A state shows {@code value}, and what is in it. */
  void show(Object value) {
    List<Life> found = new ArrayList<>();
    visit(value, Collections.newSetFromMap(new IdentityHashMap<>()), found, false);
    found.forEach(this::keep);
  }

  private void keep(Life life) {
    if (!life.isDead && !life.isKept) {
      life.isKept = true;
      life.pointers++;
      mortal--;
    }
  }

  private void pointsTo(Life holder, @Nullable Object value) {
    Life life = lifeOf(value);
    if (life != null) {
      life.pointers++;
    } else if (Life.isContainer(value)) {
      withContainers.add(holder);
    }
  }

  /** The functions that run already. */
  private void begin() {
    Truffle.getRuntime()
        .iterateFrames(instance -> {
          if (instance.getCallTarget() instanceof RootCallTarget target
              && ReferenceHooks.isCounted(target.getRootNode())) {
            Frame frame = instance.getFrame(FrameAccess.MATERIALIZE);
            running.addFirst(references(target.getRootNode(), frame));
          }
          return null;
        });
  }

  void entered(RootNode root, Frame frame) {
    running.add(references(root, frame));
  }

  private FrameReferences references(RootNode root, Frame frame) {
    PythonObject globals = PArguments.getGlobals(frame);
    boolean isOfProgram = globals != null && contents.isOfProgram(globals);
    if (isOfProgram) {
      modules.add(globals);
    }
    return FrameReferences.of(root, frame, isOfProgram);
  }

  void left() {
    if (running.isEmpty()) {
      return;
    }
    FrameReferences last = running.getLast();
    if (!last.hasBegun && last.code != null && last.isOfProgram && !isBusy) {
      begin(last);
    }
    running.removeLast();
    if (!running.isEmpty()) {
      last.calledByBuiltin = running.getLast().callsBuiltin;
      running.getLast().isUpToDate = false;
      running.getLast().callsBuiltin = false;
    }
    if (!last.hasBegun || isBusy) {
      return;
    }
    last.caller = running.size();
    if (last.endedBy != null) {
      endedBy.computeIfAbsent(last.endedBy, _ -> new ArrayList<>()).add(last);
    }
    ended.add(last);
  }

  void raised(AbstractTruffleException exception) {
    raised = exception instanceof PException python ? python.getUnreifiedException() : null;
    if (raised != null && !running.isEmpty() && !isBusy) {
      running.getLast().isUnwound = true;
      Deque<Object> handled = running.getLast().handled;
      handled.addLast(raised);
      if (handled.size() > MOST_HANDLED) {
        handled.removeFirst();
      }
    }
  }

  void endsByException() {
    if (!running.isEmpty() && raised != null) {
      running.getLast().endedBy = raised;
      running.getLast().handled.remove(raised);
    }
  }

  void stepped(int instruction) {
    if (isBusy || running.isEmpty()) {
      return;
    }
    FrameReferences top = running.getLast();
    if (top.code == null) {
      return;
    }
    byte operation = top.code.code[instruction];
    boolean returned = hasReturned();
    if (Instructions.moves(operation) && !returned && dropped.isEmpty()) {
      return;
    }
    lookIsFresh = false;
    if (!top.hasBegun) {
      begin(top);
    } else {
      if (Instructions.binds(operation)) {
        look(top, variable(top, instruction));
      }
      look(top, top.operands, top.end);
    }
    // What the toolkit and the library change in containers is seen when their call returns.
    containerDropped |= top.isOfProgram && Instructions.changes(operation);
    if (!onlyContained) {
      containerDropped = false;
      dropped.removeIf(each -> !(each instanceof Life));
    }
    if (dropped.isEmpty() && !returned && !containerDropped) {
      return;
    }
    top.standAt(instruction);
    isBusy = true;
    try {
      settle();
    } finally {
      isBusy = false;
    }
    if (mortal == 0) {
      ReferenceHooks.stop();
    }
  }

  /**
   * Whether a function has ended that the running one called. What others have returned may be in
   * the hands of a builtin that called them.
   */
  private boolean hasReturned() {
    return !ended.isEmpty() && ended.getLast().caller >= running.size();
  }

  private FrameReferences firstReturned() {
    int first = ended.size() - 1;
    while (first > 0 && ended.get(first - 1).caller >= running.size()) {
      first--;
    }
    return ended.remove(first);
  }

  private static int variable(FrameReferences frame, int instruction) {
    return frame.code == null ? 0 : Byte.toUnsignedInt(frame.code.code[instruction + 1]);
  }

  private void look(FrameReferences frame, int slot) {
    if (frame.operands > 255) {
      look(frame, 0, frame.operands);
    } else {
      look(frame, slot, slot + 1);
    }
  }

  /** Counts a function's arguments, which the call has let go of. */
  private void begin(FrameReferences top) {
    top.hasBegun = true;
    look(top, 0, top.end);
    containerDropped |= top.isGenerator();
    for (int i = running.size() - 2; i >= 0 && !running.get(i).isUpToDate; i--) {
      FrameReferences waiting = running.get(i);
      waiting.waitFor(running.get(i + 1));
      waiting.waitsSince = looks;
      look(waiting, 0, waiting.end);
      waiting.hasBegun = true;
      waiting.isUpToDate = true;
      int first = waiting.firstOfCall;
      for (int slot = first; first >= 0 && slot < waiting.end; slot++) {
        drop(waiting, slot);
      }
    }
  }

  private void drop(FrameReferences frame, int slot) {
    Life life = frame.lives[slot];
    frame.lives[slot] = null;
    frame.seen[slot] = null;
    if (life != null) {
      life.holds--;
      check(life);
    }
  }

  /** Counts what came into the slots, then what went out of them. */
  private void look(FrameReferences frame, int from, int to) {
    int changed = 0;
    boolean keepsOperands = frame != running.getLast() && frame.firstOfCall < 0;
    for (int slot = from; slot < to; slot++) {
      Object now = frame.now(slot);
      if (now != frame.seen[slot] && !(now == null && keepsOperands)) {
        changed++;
        Life life = lifeOf(now);
        if (life != null) {
          life.holds++;
        }
      }
    }
    boolean unwound = frame.isUnwound && from == frame.operands;
    frame.isUnwound &= !unwound;
    for (int i = 0; changed > 0 && i < to - from; i++) {
      int slot = unwound ? to - 1 - i : from + i;
      Object now = frame.now(slot);
      Object before = frame.seen[slot];
      if (now != before && !(now == null && keepsOperands)) {
        changed--;
        Life life = frame.lives[slot];
        frame.seen[slot] = now;
        frame.lives[slot] = lifeOf(now);
        if (life != null) {
          life.holds--;
          check(life);
        } else if (before != null
            && frame.isOfProgram
            && Life.isContainer(before)
            && !frame.holdsElsewhere(before, slot)) {
          dropped.add(before);
        }
      }
    }
  }

  private void check(Life life) {
    if (!life.isHeld() && !life.isDead) {
      dropped.add(life);
    }
  }

  /** Lets die who is no longer held, in CPython's order. */
  private void settle() {
    while (hasReturned()) {
      release(firstReturned());
    }
    lookIfDropped();
    while (!dropped.isEmpty()) {
      if (dropped.removeFirst() instanceof Life life && !life.isHeld() && !life.isDead) {
        dieUnlessContained(life);
      }
      lookIfDropped();
    }
  }

  private void lookIfDropped() {
    if (onlyContained && (containerDropped || dropped.stream().anyMatch(Life::isContainer))) {
      lookIntoContainers();
    }
    containerDropped = false;
  }

  /** A function has ended: it lets go of its variables one after the other. */
  private void release(FrameReferences frame) {
    if (frame.isKept) {
      keepAll(frame);
      return;
    }
    if (frame.endedBy != null) {
      frame.lives().forEach(life -> life.holds--);
      addOperandsBackwards(frame);
      frame.lives().filter(life -> !life.isHeld()).forEach(contained::add);
      onlyContained = true;
      containerDropped = true;
      return;
    }
    for (Object exception : frame.handled) {
      endedBy.computeIfAbsent(exception, _ -> new ArrayList<>()).add(frame);
    }
    frame.lives().forEach(life -> life.holds--);
    if (dropped.isEmpty()
        && (!onlyContained || !frame.isOfProgram)
        && frame.lives().allMatch(life -> life.isHeld() || life.isDead)) {
      return;
    }
    frame.lives().forEach(life -> life.holds++);
    lookIntoContainers(frame);
  }

  /** An exception drops the operands at once, the last one first. */
  private void addOperandsBackwards(FrameReferences frame) {
    for (int slot = frame.end - 1; slot >= frame.operands; slot--) {
      Life life = frame.lives[slot];
      if (life != null && !life.isHeld()) {
        contained.add(life);
      }
    }
  }

  /** The traceback of an exception that nobody lets go of keeps the variables. */
  private void keepAll(FrameReferences frame) {
    List<Life> all = new ArrayList<>();
    for (Object value : frame.seen) {
      visit(value, Collections.newSetFromMap(new IdentityHashMap<>()), all, false);
    }
    all.forEach(this::keep);
  }

  /**
   * What a function that has ended lets go of, in its order; each is counted as held by it. A
   * container that several variables reach goes with the last of them.
   */
  private List<Life> releases(FrameReferences frame) {
    List<List<Life>> backwards = new ArrayList<>();
    backwards.add(releases(frame.function));
    for (int slot = frame.end - 1; slot >= 0; slot--) {
      Life life = frame.lives[slot];
      backwards.add(life == null ? releases(frame.seen[slot]) : List.of(life));
    }
    return backwards.reversed().stream().flatMap(List::stream).toList();
  }

  private List<Life> releases(@Nullable Object container) {
    List<Life> inside = new ArrayList<>();
    visit(container, lastVisited, inside, false);
    inside.forEach(life -> life.holds++);
    return inside;
  }

  /** Takes one reference from each, in this order. */
  private void release(List<Life> order) {
    for (Life life : order) {
      life.holds--;
      if (!life.isHeld() && !life.isDead) {
        dieUnlessContained(life);
      }
    }
  }

  private void dieUnlessContained(Life life) {
    if (!lookIsFresh) {
      lookIntoContainers();
    }
    if (life.foundBy == looks) {
      onlyContained = true;
    } else {
      die(life);
    }
  }

  /**
   * Looks for nodes and lists in all containers that can be reached, and lets go of who is gone.
   */
  private void lookIntoContainers() {
    lookIntoContainers(null);
  }

  private void lookIntoContainers(@Nullable FrameReferences left) {
    looks++;
    lookIsFresh = true;
    Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    visited.add(contents.builtins());
    List<Life> found = new ArrayList<>();
    for (FrameReferences frame : running) {
      for (int slot = 0; slot < frame.end; slot++) {
        if (frame.lives[slot] == null) {
          visit(frame.seen[slot], visited, found, true);
        }
      }
      visit(frame.function, visited, found, true);
      visit(PArguments.getSpecialArgument(frame.frame), visited, found, true);
      // The exception that the function is handling.
      visit(PArguments.getExceptionUnchecked(frame.frame.getArguments()), visited, found, true);
    }
    for (PythonObject module : modules) {
      contents.ofModule(module, each -> visit(each, visited, found, true));
    }
    for (Life holder : List.copyOf(withContainers)) {
      visitAttributes(holder, visited, found);
    }
    if (left != null && left.calledByBuiltin) {
      // What is dropped now was there while the function was ending.
      dropped.forEach(each -> visit(each, visited, found, true));
    }
    for (FrameReferences frame : ended) {
      for (Object each : frame.seen) {
        visit(each, visited, found, true);
      }
    }
    Set<Object> garbage = Collections.newSetFromMap(new IdentityHashMap<>());
    garbage.addAll(lastVisited);
    lastVisited = visited;
    Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    reached.addAll(visited);
    List<Life> order = left == null ? List.of() : releases(left);
    garbage.addAll(visited);
    garbage.removeAll(reached);
    keepCircles(garbage);
    endedBy.keySet().retainAll(visited);
    // Once for each place that held it, for it dies with the last.
    List<Life> gone = new ArrayList<>();
    for (Life life : contained) {
      if (life.foundBy != looks && !life.isDead) {
        if (isInHand(life)) {
          found.add(life);
        } else {
          gone.add(life);
          life.holds++;
        }
      }
    }
    contained = found;
    onlyContained = found.stream().anyMatch(life -> !life.isHeld());
    releaseDropped(gone);
    release(gone);
    release(order);
  }

  /** Of what was dropped one thing goes after the other, each with what was in it. */
  private void releaseDropped(List<Life> gone) {
    while (!gone.isEmpty() && !dropped.isEmpty()) {
      Object first = dropped.removeFirst();
      if (first instanceof Life life) {
        if (!life.isHeld() && !life.isDead) {
          dieUnlessContained(life);
        }
      } else {
        List<Life> inside = new ArrayList<>();
        visit(first, lastVisited, inside, false);
        inside.removeIf(life -> !gone.remove(life));
        release(inside);
      }
    }
  }

  /** Whether a builtin called the function that runs: it may hold what it took from a container. */
  private boolean isInHand(Life life) {
    return running.stream()
        .limit(running.size() - 1)
        .anyMatch(
            frame -> frame.isOfProgram && frame.callsBuiltin && life.foundFrom <= frame.waitsSince);
  }

  private void visitAttributes(Life holder, Set<Object> visited, List<Life> found) {
    if (!holder.isDead) {
      contents.attributes(
          holder.thing,
          each -> {
            if (lifeOf(each) == null) {
              visit(each, visited, found, true);
            }
          });
    }
  }

  /** Notes the nodes and lists in {@code start}, in the order in which it would let go of them. */
  private void visit(@Nullable Object start, Set<Object> visited, List<Life> found, boolean marks) {
    Deque<Object> waiting = new ArrayDeque<>();
    if (start != null) {
      waiting.push(start);
    }
    while (!waiting.isEmpty()) {
      Object value = waiting.pop();
      Life life = lifeOf(value);
      if (life != null) {
        if (marks) {
          life.foundFrom =
              life.foundBy == looks - 1 || life.foundBy == looks ? life.foundFrom : looks;
          life.foundBy = looks;
        }
        found.add(life);
      } else if (Life.isContainer(value) && visited.add(value)) {
        inside(value).reversed().forEach(waiting::push);
      }
    }
  }

  /** The containers, nodes and lists in a container. */
  private List<Object> inside(Object container) {
    List<Object> inside = new ArrayList<>();
    contents.of(
        container,
        each -> {
          if (Life.isContainer(each)) {
            inside.add(each);
          }
        });
    for (FrameReferences frame : endedBy.getOrDefault(container, List.of())) {
      for (int slot = 0; slot < frame.operands; slot++) {
        if (Life.isContainer(frame.seen[slot])) {
          inside.add(frame.seen[slot]);
        }
      }
    }
    return inside;
  }

  /**
   * Keeps for ever what is in containers that refer to each other in a circle: nobody can reach
   * them, and CPython's counts never come to nothing. A class is such a container by itself.
   */
  private void keepCircles(Set<Object> garbage) {
    Map<Object, Integer> references = new IdentityHashMap<>();
    for (Object container : garbage) {
      references.merge(container, container instanceof PythonClass ? 1 : 0, Integer::sum);
      for (Object each : inside(container)) {
        if (garbage.contains(each)) {
          references.merge(each, 1, Integer::sum);
        }
      }
    }
    Deque<Object> free = new ArrayDeque<>();
    references.forEach((container, count) -> {
      if (count == 0) {
        free.add(container);
      }
    });
    while (!free.isEmpty()) {
      Object container = free.removeFirst();
      references.remove(container);
      for (Object each : inside(container)) {
        if (references.computeIfPresent(each, (_, count) -> count - 1) instanceof Integer left
            && left == 0) {
          free.add(each);
        }
      }
    }
    for (Object container : references.keySet()) {
      for (Object each : inside(container)) {
        if (lifeOf(each) instanceof Life life) {
          keep(life);
        }
      }
      for (FrameReferences frame : running) {
        frame.isKept |= frame.handled.contains(container);
      }
    }
  }

  /** Emits the delete states of an object and of all that only it held. */
  private void die(Life first) {
    Deque<Life> dying = new ArrayDeque<>();
    dying.push(first);
    while (!dying.isEmpty()) {
      Life life = dying.pop();
      if (life.isDead || life.isHeld() || life.foundBy == looks) {
        continue;
      }
      life.isDead = true;
      lives.remove(life.thing);
      mortal--;
      withContainers.remove(life);
      List<Life> free = new ArrayList<>();
      for (Object value : values(CallNode.executeUncached(bury, life.thing))) {
        Life held = lifeOf(value);
        if (held != null) {
          held.pointers--;
          free.add(held);
        } else if (lastVisited.contains(value)) {
          dropped.addFirst(value);
        } else {
          visit(value, lastVisited, free, false);
        }
      }
      free.reversed().forEach(dying::push);
    }
  }

  /** The elements of a tuple that may be, or hold, nodes. */
  static Object[] values(Object tuple) {
    return tuple instanceof PTuple all
            && all.getSequenceStorage() instanceof ObjectSequenceStorage storage
        ? Arrays.copyOf(storage.getInternalObjectArray(), storage.length())
        : new Object[0];
  }
}
