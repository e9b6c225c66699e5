package io.argorithm.server.execution.worker.references;

import static com.oracle.graal.python.nodes.SpecialAttributeNames.T___MODULE__;
import static com.oracle.graal.python.nodes.SpecialAttributeNames.T___SLOTS__;
import static com.oracle.graal.python.nodes.SpecialAttributeNames.T___SPEC__;

import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.cell.PCell;
import com.oracle.graal.python.builtins.objects.common.HashingStorage;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageGetItem;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageGetIterator;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageIterator;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageIteratorKey;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageIteratorNext;
import com.oracle.graal.python.builtins.objects.common.HashingStorageNodes.HashingStorageIteratorValue;
import com.oracle.graal.python.builtins.objects.common.PHashingCollection;
import com.oracle.graal.python.builtins.objects.deque.PDeque;
import com.oracle.graal.python.builtins.objects.dict.PDict;
import com.oracle.graal.python.builtins.objects.exception.PBaseException;
import com.oracle.graal.python.builtins.objects.frame.PFrame;
import com.oracle.graal.python.builtins.objects.function.PArguments;
import com.oracle.graal.python.builtins.objects.function.PFunction;
import com.oracle.graal.python.builtins.objects.function.PKeyword;
import com.oracle.graal.python.builtins.objects.generator.PGenerator;
import com.oracle.graal.python.builtins.objects.list.PList;
import com.oracle.graal.python.builtins.objects.module.PythonModule;
import com.oracle.graal.python.builtins.objects.object.PythonBuiltinObject;
import com.oracle.graal.python.builtins.objects.object.PythonObject;
import com.oracle.graal.python.builtins.objects.tuple.PTuple;
import com.oracle.graal.python.builtins.objects.type.PythonClass;
import com.oracle.graal.python.builtins.objects.type.TypeNodes;
import com.oracle.graal.python.lib.PyObjectLookupAttr;
import com.oracle.graal.python.nodes.object.GetClassNode;
import com.oracle.graal.python.nodes.object.GetDictIfExistsNode;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.graal.python.runtime.exception.PException;
import com.oracle.graal.python.runtime.sequence.PSequence;
import com.oracle.graal.python.runtime.sequence.storage.ObjectSequenceStorage;
import com.oracle.graal.python.runtime.sequence.storage.SequenceStorage;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Property;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a value of Python holds, in the order in which CPython lets go of it. */
final class Contents {

  private static final String OBJECTS = "com.oracle.graal.python.builtins.";
  private static final String TOOLKIT = "ARgorithmToolkit";

  /** What states show lives for ever anyway, and there are many. */
  private static final Set<String> STATES = Set.of("StateSet", "State");

  private final Map<Object, Boolean> withContents = new IdentityHashMap<>();
  private final Map<Object, Boolean> programModules = new IdentityHashMap<>();
  private final Map<Class<?>, List<Field>> fields = new IdentityHashMap<>();

  /** The names that all modules have without defining them. */
  Object builtins() {
    PythonModule module = PythonContext.get(null).getBuiltins();
    PDict names = GetDictIfExistsNode.getUncached().execute(module);
    return names == null ? module : names;
  }

  /** Passes on each value in {@code value}, also those for which nothing is counted. */
  void of(Object value, Consumer<@Nullable Object> each) {
    switch (value) {
      case PList list -> elements(list.getSequenceStorage(), each);
      case PTuple tuple -> elements(tuple.getSequenceStorage(), each);
      case PHashingCollection entries -> {
        entries(entries.getDictStorage(), each);
        attributes(entries, each);
      }
      case PCell cell -> each.accept(cell.getRef());
      case PFunction function -> function(function, each);
      case PGenerator generator -> generator(generator, each);
      case PException exception -> each.accept(exception.getUnreifiedException());
      case PBaseException exception -> {
        each.accept(exception.getContext());
        each.accept(exception.getCause());
        each.accept(exception.getArgs());
        attributes(exception, each);
      }
      case PDeque deque -> elements(deque.iterator(), each);
      case PKeyword keyword -> each.accept(keyword.getValue());
      case Object[] values -> {
        for (Object one : values) {
          each.accept(one);
        }
      }
      case PFrame _ -> {
        // What it shows is counted while it runs.
      }
      case PythonClass type -> {
        if (!type.getAttribute(T___MODULE__).toString().startsWith(TOOLKIT)) {
          attributes(type, each);
        }
      }
      case PythonBuiltinObject other -> {
        fields(other, each);
        attributes(other, each);
      }
      case PythonObject instance -> {
        Object type = GetClassNode.executeUncached(instance);
        if (hasContents(type)) {
          attributes(instance, each);
          slots(instance, type, each);
        }
      }
      default -> fields(value, each);
    }
  }

  /** Whether these are the names of a program: all other modules were imported from somewhere. */
  boolean isOfProgram(PythonObject globals) {
    return programModules.computeIfAbsent(globals, _ -> spec(globals) == PNone.NONE);
  }

  private static @Nullable Object spec(PythonObject globals) {
    return globals instanceof PDict dict
        ? HashingStorageGetItem.executeUncached(dict.getDictStorage(), T___SPEC__)
        : globals.getAttribute(T___SPEC__);
  }

  /** The values of a program's names. */
  void ofModule(PythonObject globals, Consumer<@Nullable Object> each) {
    if (globals instanceof PDict dict) {
      entries(dict.getDictStorage(), each);
    } else {
      attributes(globals, each);
    }
  }

  private static void elements(SequenceStorage storage, Consumer<@Nullable Object> each) {
    if (storage instanceof ObjectSequenceStorage objects) {
      Object[] values = objects.getInternalObjectArray();
      for (int i = objects.length() - 1; i >= 0; i--) {
        each.accept(values[i]);
      }
    }
  }

  private static void elements(Iterator<?> values, Consumer<@Nullable Object> each) {
    values.forEachRemaining(each);
  }

  /** As in CPython, a key goes before its value. */
  static void entries(HashingStorage storage, Consumer<@Nullable Object> each) {
    HashingStorageIterator at = HashingStorageGetIterator.executeUncached(storage);
    while (HashingStorageIteratorNext.executeUncached(storage, at)) {
      each.accept(HashingStorageIteratorKey.executeUncached(storage, at));
      each.accept(HashingStorageIteratorValue.executeUncached(storage, at));
    }
  }

  private void function(PFunction function, Consumer<@Nullable Object> each) {
    backwards(function.getDefaults(), each);
    for (PKeyword one : function.getKwDefaults()) {
      each.accept(one.getValue());
    }
    attributes(function, each);
    backwards(function.getClosure(), each);
  }

  /** As tuples go. */
  private static void backwards(Object @Nullable [] values, Consumer<@Nullable Object> each) {
    if (values != null) {
      for (int i = values.length - 1; i >= 0; i--) {
        each.accept(values[i]);
      }
    }
  }

  /** Its variables, and its operands as it left them; while it runs they are a frame's own. */
  private static void generator(PGenerator generator, Consumer<@Nullable Object> each) {
    if (generator.isRunning() || generator.isFinished()) {
      return;
    }
    Frame frame = PArguments.getGeneratorFrame(generator.getArguments());
    int slots = frame.getFrameDescriptor().getNumberOfSlots();
    for (int i = 0; i < slots; i++) {
      if (frame.isObject(i)) {
        each.accept(frame.getObject(i));
      }
    }
  }

  /** The values of an object's attributes, those of slots included. */
  void attributes(PythonObject object, Consumer<@Nullable Object> each) {
    PDict dict = GetDictIfExistsNode.getUncached().execute(object);
    if (dict != null) {
      entries(dict.getDictStorage(), each);
    }
    DynamicObjectLibrary values = DynamicObjectLibrary.getUncached();
    for (Property property : object.getShape().getPropertyListInternal(true)) {
      // Slots have hidden keys.
      if (dict == null || property.isHidden()) {
        Object value = values.getOrDefault(object, property.getKey(), null);
        if (value != dict) {
          each.accept(value);
        }
      }
    }
  }

  private static void slots(PythonObject instance, Object type, Consumer<@Nullable Object> each) {
    for (Object base : TypeNodes.GetMroNode.executeUncached(type)) {
      if (base instanceof PythonClass made) {
        Object names = made.getAttribute(T___SLOTS__);
        if (names instanceof TruffleString name) {
          each.accept(PyObjectLookupAttr.executeUncached(instance, name));
        } else if (names instanceof PTuple || names instanceof PList) {
          elements(
              ((PSequence) names).getSequenceStorage(),
              name -> {
                if (name instanceof TruffleString text) {
                  each.accept(PyObjectLookupAttr.executeUncached(instance, text));
                }
              });
        }
      }
    }
  }

  /** Whether the attributes of its instances are looked at. */
  private boolean hasContents(Object type) {
    return withContents.computeIfAbsent(
        type,
        _ ->
            type instanceof PythonClass made
                && !(made.getAttribute(T___MODULE__).toString().startsWith(TOOLKIT)
                    && STATES.contains(made.getName().toString())));
  }

  /** For the many small types of the library: iterators, methods, partial functions. */
  private void fields(Object value, Consumer<@Nullable Object> each) {
    for (Field field : fields.computeIfAbsent(value.getClass(), Contents::fieldsOf)) {
      try {
        Object one = field.get(value);
        if (one instanceof Collection<?> several) {
          several.forEach(each);
        } else if (one instanceof SequenceStorage storage) {
          elements(storage, each);
        } else {
          each.accept(one);
        }
      } catch (IllegalAccessException problem) {
        throw new IllegalStateException(problem);
      }
    }
  }

  private static List<Field> fieldsOf(Class<?> type) {
    List<Field> found = new ArrayList<>();
    for (Class<?> at = type; at.getName().startsWith(OBJECTS); at = at.getSuperclass()) {
      if (at == PythonBuiltinObject.class || at == PythonObject.class) {
        break;
      }
      for (Field field : at.getDeclaredFields()) {
        if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          found.add(field);
        }
      }
    }
    return found;
  }
}
