package eplan.cycle;

import java.util.List;

/** Port: the cycle's models as they are deployed, implemented by the engine ({@code eplan.cycle.engine}). */
public interface DeployedModels {

    /** The name that the newest version gives itself. */
    String name(String model);

    /** BPMN 2.0 of the newest version, with diagram interchange. */
    String xml(String model);

    /** Whether the newest version has an element with this id. */
    boolean has(String model, String element);

    /** Every version ever deployed, in the order of the models given, newest first. */
    List<ModelVersions.Version> versions(List<String> models);
}
