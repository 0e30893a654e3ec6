//! One table of what is refused, each row a legal definition with one thing changed.

use serde_json::{Value, json};
use wire::r#gen::batch as shape;

use super::*;

fn legal() -> Value {
    json!({
        "jobDefinitionName": "d",
        "type": "container",
        "containerProperties": {
            "image": "registry.example.com:5000/team/app@sha256:00ff",
            "command": ["run", "Ref::what"],
            "resourceRequirements": [
                {"type": "VCPU", "value": "1"}, {"type": "MEMORY", "value": "2048"}
            ],
            "executionRoleArn": "arn:aws:iam::111111111111:role/exec"
        }
    })
}

fn on_fargate() -> Value {
    let mut definition = legal();
    definition["platformCapabilities"] = json!(["FARGATE"]);
    definition
}

/// The definition with the member at `path` replaced; null takes it away.
fn with(mut definition: Value, path: &str, value: Value) -> Value {
    let (parent, member) = path.rsplit_once('/').unwrap();
    let object = definition
        .pointer_mut(parent)
        .unwrap()
        .as_object_mut()
        .unwrap();
    if value.is_null() {
        object.remove(member);
    } else {
        object.insert(member.to_owned(), value);
    }
    definition
}

fn refusal(definition: Value) -> String {
    let input: shape::RegisterJobDefinitionRequest = serde_json::from_value(definition).unwrap();
    match registration(&input) {
        Ok(()) => String::new(),
        Err(Error::Client(text) | Error::Wrapped(text)) => text,
        Err(other) => panic!("{other}"),
    }
}

/// Each row is refused with a sentence that has these words in it; no words is accepted.
fn check(base: fn() -> Value, rows: Vec<(&str, Value, &str)>) {
    for (path, value, words) in rows {
        let shown = format!("{path} = {value}");
        let text = refusal(with(base(), path, value));
        assert!(
            text.contains(words) && text.is_empty() == words.is_empty(),
            "{shown}: {text}"
        );
    }
}

#[test]
#[rustfmt::skip]
fn the_definition() {
    let ecs = json!({"taskProperties": [{"containers": [{"image": "a"}]}]});
    check(legal, vec![
        ("/type",                json!("container"),        ""),
        ("/jobDefinitionName",   json!("a b"),              "Job definition name should match valid pattern"),
        ("/jobDefinitionName",   json!("n".repeat(129)),    "Job definition name should match valid pattern"),
        ("/type",                json!("multinode"),        "Multi-node parallel jobs are not offered"),
        ("/nodeProperties",      json!({"numNodes": 1, "mainNode": 0, "nodeRangeProperties": []}), "Multi-node"),
        ("/containerProperties", json!(null),               "Container properties should not be empty"),
        ("/ecsProperties",       ecs,                       "exactly one of"),
        ("/eksProperties",       json!({"podProperties": {}}), "exactly one of"),
        ("/platformCapabilities", json!([]),                ""),
        ("/platformCapabilities", json!(["EC2"]),           ""),
        ("/platformCapabilities", json!(["EC2", "FARGATE"]), "exactly one value"),
        ("/platformCapabilities", json!(["MANAGED_INSTANCES"]), "MANAGED_INSTANCES is not offered"),
        ("/schedulingPriority",  json!(9999),               ""),
        ("/schedulingPriority",  json!(10_000),             "schedulingPriority"),
        ("/schedulingPriority",  json!(-1),                 "schedulingPriority"),
        ("/timeout",             json!({"attemptDurationSeconds": 60}), ""),
        ("/timeout",             json!({"attemptDurationSeconds": 59}), "at least 60 seconds"),
        ("/timeout",             json!({}),                 ""),
        ("/parameters",          json!({"what": "x".repeat(25_000)}), "at most 24576"),
        ("/tags",                json!({"aws:x": "y"}),     "reserved"),
    ]);
}

#[test]
#[rustfmt::skip]
fn a_body_that_is_not_offered_alone() {
    let bodies = [
        ("ecsProperties", json!({"taskProperties": [{"containers": [{"image": "a"}]}]})),
        ("eksProperties", json!({"podProperties": {}})),
    ];
    for (member, body) in bodies {
        let definition = with(legal(), "/containerProperties", json!(null));
        let text = refusal(with(definition, &format!("/{member}"), body));
        assert!(text.starts_with(&format!("{member} is not offered")), "{text}");
    }
}

#[test]
#[rustfmt::skip]
fn retries() {
    let on = |member: &str, pattern: &str| {
        json!({"attempts": 2, "evaluateOnExit": [{member: pattern, "action": "EXIT"}]})
    };
    let one = json!({"onExitCode": "1", "action": "RETRY"});
    check(legal, vec![
        ("/retryStrategy", json!({}),                                       ""),
        ("/retryStrategy", json!({"attempts": 1}),                          ""),
        ("/retryStrategy", json!({"attempts": 10}),                         ""),
        ("/retryStrategy", json!({"attempts": 0}),                          "between 1 and 10"),
        ("/retryStrategy", json!({"attempts": 11}),                         "between 1 and 10"),
        ("/retryStrategy", json!({"evaluateOnExit": [one]}),                "needs attempts"),
        ("/retryStrategy", json!({"attempts": 2, "evaluateOnExit": [{"action": "EXIT"}]}), "at least one of"),
        ("/retryStrategy", json!({"attempts": 2, "evaluateOnExit": vec![one.clone(); 5]}), ""),
        ("/retryStrategy", json!({"attempts": 2, "evaluateOnExit": vec![one.clone(); 6]}), "at most 5"),
        ("/retryStrategy", on("onExitCode", "13*"),                         ""),
        ("/retryStrategy", on("onExitCode", "*"),                           ""),
        ("/retryStrategy", on("onExitCode", "1*3"),                         "onExitCode"),
        ("/retryStrategy", on("onExitCode", "-1"),                          "onExitCode"),
        ("/retryStrategy", on("onReason", "CannotPullContainerError: x*"),  ""),
        ("/retryStrategy", on("onReason", "a_b"),                           "onReason"),
        ("/retryStrategy", on("onStatusReason", "Host EC2*"),               ""),
        ("/retryStrategy", on("onStatusReason", ""),                        "onStatusReason"),
        ("/retryStrategy", on("onStatusReason", &"x".repeat(513)),          "onStatusReason"),
    ]);
}

#[test]
#[rustfmt::skip]
fn the_container() {
    check(legal, vec![
        ("/containerProperties/image", json!(null),                "image is not provided"),
        ("/containerProperties/image", json!(""),                  "image is not provided"),
        ("/containerProperties/image", json!("a b"),               "should match valid pattern"),
        ("/containerProperties/image", json!("a".repeat(255)),     ""),
        ("/containerProperties/image", json!("a".repeat(256)),     "at most 255"),
        ("/containerProperties/resourceRequirements", json!(null), "vCPU is not provided."),
        ("/containerProperties/executionRoleArn", json!("exec"),   "executionRoleArn exec is not an iam role arn"),
        ("/containerProperties/executionRoleArn", json!(""),       ""),
        ("/containerProperties/jobRoleArn", json!("arn:aws:iam::111111111111:user/u"), "jobRoleArn arn:aws:iam::111111111111:user/u is not an iam role arn"),
        ("/containerProperties/jobRoleArn", json!("arn:aws:iam::111111111111:role/p/r"), ""),
        ("/containerProperties/environment", json!([{"name": "AWS_BATCH_X", "value": "1"}]), "AWS_BATCH"),
        ("/containerProperties/environment", json!([{"name": "AWS_REGION", "value": "1"}]), ""),
        ("/containerProperties/environment", json!([{"value": "1"}]), "must not be empty"),
        ("/containerProperties/environment", json!([{"name": "A=B", "value": "1"}]), "not valid"),
        ("/containerProperties/enableExecuteCommand", json!(true), "not offered"),
        ("/containerProperties/logConfiguration", json!({"logDriver": "awslogs"}), ""),
        ("/containerProperties/logConfiguration", json!({"logDriver": "syslog"}), "not offered"),
        ("/containerProperties/logConfiguration", json!({"logDriver": "awslogs", "options": {"awslogs-group": "a:b"}}), "awslogs-group is not valid"),
        ("/containerProperties/logConfiguration", json!({"logDriver": "awslogs", "options": {"awslogs-region": "here"}}), "awslogs-region is not valid"),
        ("/containerProperties/logConfiguration", json!({"logDriver": "awslogs", "options": {"awslogs-stream-prefix": "a*"}}), "awslogs-stream-prefix is not valid"),
        ("/containerProperties/networkConfiguration", json!({}),   "only applicable for Fargate"),
        ("/containerProperties/fargatePlatformConfiguration", json!({}), "only applicable for Fargate"),
        ("/containerProperties/ulimits", json!([{"name": "nofile", "softLimit": 1, "hardLimit": 1}]), ""),
        ("/containerProperties/ulimits", json!([{"name": "nofile", "softLimit": 2, "hardLimit": 1}]), "soft limit"),
        ("/containerProperties/ulimits", json!([{"name": "nofile", "softLimit": -1, "hardLimit": 1}]), "soft limit"),
        ("/containerProperties/ulimits", json!([{"name": "nofile", "softLimit": -1, "hardLimit": -1}]), ""),
        ("/containerProperties/ulimits", json!([{"name": "files", "softLimit": 1, "hardLimit": 1}]), "Ulimit files"),
        ("/containerProperties/linuxParameters", json!({"swappiness": 101}), "swappiness"),
        ("/containerProperties/linuxParameters", json!({"devices": [{"hostPath": "dev/null"}]}), "absolute path"),
        ("/containerProperties/linuxParameters", json!({"tmpfs": [{"containerPath": "/t", "size": 0}]}), "at least 1 MiB"),
    ]);
}

#[test]
#[rustfmt::skip]
fn private_registries() {
    let named = |parameter: &str| json!({"credentialsParameter": parameter});
    let arn = "arn:aws:secretsmanager:us-east-1:222222222222:secret:pull-AbCdEf";
    let path = "/containerProperties/repositoryCredentials";
    let invalid = "The repository credentials parameter specified for container 'default' is invalid. Parameter names can include up to 255";
    check(legal, vec![
        (path, named("team/pull"),                                   ""),
        (path, named(arn),                                           ""),
        (path, named("arn:aws:secretsmanager:us-east-1:222222222222:secret:pull"), ""),
        (path, named(&format!("{arn}:user::")),                      invalid),
        (path, named("arn:aws:ssm:us-east-1:222222222222:parameter/pull"), invalid),
        (path, named("has space"),                                   invalid),
        (path, named(""),                                            invalid),
    ]);
    let with_credentials = || with(legal(), "/containerProperties/repositoryCredentials", json!({"credentialsParameter": "pull"}));
    check(with_credentials, vec![
        ("/containerProperties/executionRoleArn", json!(null),
         "Private repository authentication requires that the task definition specify a value for executionRoleArn."),
        ("/containerProperties/image", json!("111111111111.dkr.ecr.eu-west-1.amazonaws.com/a"), "ECR"),
        ("/containerProperties/image", json!("public.ecr.aws/a/b"), "ECR"),
    ]);
}

#[test]
#[rustfmt::skip]
fn secrets() {
    let from = |value: &str| json!([{"name": "TOKEN", "valueFrom": value}]);
    let arn = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:s-AbCdEf";
    let path = "/containerProperties/secrets";
    check(legal, vec![
        (path, from(arn),                                            ""),
        (path, from(&format!("{arn}:key:AWSPREVIOUS:")),             ""),
        (path, from("arn:aws:ssm:eu-west-1:111111111111:parameter/p"), "must be the ARN of a Secrets Manager secret"),
        (path, from("p"),                                            "must be the ARN of a Secrets Manager secret"),
        (path, json!([{"name": "", "valueFrom": arn}]),              "name of a secret"),
        (path, json!([{"name": "AWS_BATCH_T", "valueFrom": arn}]),   "reserved"),
        (path, json!([{"name": "T", "valueFrom": arn}, {"name": "T", "valueFrom": arn}]), "must be unique"),
    ]);
    let definition = with(legal(), path, from(arn));
    let text = refusal(with(definition.clone(), "/containerProperties/executionRoleArn", json!(null)));
    assert_eq!(text, "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.");
    let text = refusal(with(definition, "/containerProperties/environment", json!([{"name": "TOKEN", "value": "x"}])));
    assert!(text.contains("'TOKEN'"), "{text}");
}

#[test]
#[rustfmt::skip]
fn volumes() {
    let base = || with(legal(), "/containerProperties/volumes", json!([{"name": "v", "host": {"sourcePath": "/srv/v"}}]));
    let mount = |volume: &str, path: &str| json!([{"sourceVolume": volume, "containerPath": path}]);
    let path = "/containerProperties/mountPoints";
    check(base, vec![
        (path, mount("v", "/data"),                   ""),
        (path, mount("w", "/data"),                   "Unknown volume 'w'."),
        (path, mount("v", "data"),                    "absolute path"),
        (path, mount("v", "/data/../etc"),            "absolute path"),
        (path, mount("v", ""),                        "containerPath"),
        (path, json!([{"containerPath": "/data"}]),   "sourceVolume"),
        (path, json!([{"sourceVolume": "v", "containerPath": "/d"}, {"sourceVolume": "v", "containerPath": "/d"}]), "Two volumes"),
        ("/containerProperties/volumes", json!([{"name": "v"}]),                       ""),
        ("/containerProperties/volumes", json!([{"name": "a b"}]),                     "Volume name"),
        ("/containerProperties/volumes", json!([{}]),                                  "must have a name"),
        ("/containerProperties/volumes", json!([{"name": "v"}, {"name": "v"}]),        "twice"),
        ("/containerProperties/volumes", json!([{"name": "v", "host": {"sourcePath": "v"}}]), "absolute path"),
        ("/containerProperties/volumes", json!([{"name": "v", "efsVolumeConfiguration": {"fileSystemId": "fs-1"}}]), "EFS"),
    ]);
}

#[test]
#[rustfmt::skip]
fn fargate() {
    check(on_fargate, vec![
        ("/containerProperties/privileged", json!(false),                 ""),
        ("/containerProperties/privileged", json!(true),                  "privileged is not applicable for Fargate."),
        ("/containerProperties/executionRoleArn", json!(null),            "executionRoleArn is required"),
        ("/containerProperties/vcpus", json!(1),                          "vcpus is not applicable for Fargate."),
        ("/containerProperties/memory", json!(512),                       "memory is not applicable for Fargate."),
        ("/containerProperties/resourceRequirements", json!([{"type": "VCPU", "value": "1"}, {"type": "MEMORY", "value": "512"}]), "(1.00 vCPU, 512 MiB) not valid."),
        ("/containerProperties/ulimits", json!([]),                       ""),
        ("/containerProperties/ulimits", json!([{"name": "nofile", "softLimit": 1, "hardLimit": 1}]), "ulimits"),
        ("/containerProperties/linuxParameters", json!({"initProcessEnabled": true, "devices": []}), ""),
        ("/containerProperties/linuxParameters", json!({"tmpfs": [{"containerPath": "/t", "size": 1}]}), "tmpfs"),
        ("/containerProperties/linuxParameters", json!({"devices": [{"hostPath": "/dev/null"}]}), "devices"),
        ("/containerProperties/linuxParameters", json!({"sharedMemorySize": 64}), "sharedMemorySize"),
        ("/containerProperties/linuxParameters", json!({"maxSwap": 0}),   "maxSwap"),
        ("/containerProperties/volumes", json!([{"name": "v", "host": {"sourcePath": "/srv"}}]), "host.sourcePath"),
        ("/containerProperties/volumes", json!([{"name": "v"}]),          ""),
        ("/containerProperties/ephemeralStorage", json!({"sizeInGiB": 21}),  ""),
        ("/containerProperties/ephemeralStorage", json!({"sizeInGiB": 20}),  "ephemeralStorage"),
        ("/containerProperties/ephemeralStorage", json!({"sizeInGiB": 201}), "ephemeralStorage"),
        ("/containerProperties/networkConfiguration", json!({"assignPublicIp": "ENABLED"}), ""),
        ("/containerProperties/runtimePlatform", json!({"operatingSystemFamily": "LINUX", "cpuArchitecture": "X86_64"}), ""),
        ("/containerProperties/runtimePlatform", json!({"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}), "not offered"),
        ("/containerProperties/runtimePlatform", json!({"cpuArchitecture": "RISCV"}), "cpuArchitecture"),
    ]);
}

#[test]
fn what_is_shown_has_its_lists_and_no_more() {
    use crate::model::definition::described;
    use crate::model::names::definition_arn;

    let arn = definition_arn("eu-west-1", "111111111111", "d", 1);
    let shown = |definition: Value| {
        let input = serde_json::from_value(definition).unwrap();
        serde_json::to_value(described(&input, &arn, 1)).unwrap()
    };
    let ec2 = shown(with(legal(), "/containerProperties/command", json!(null)));
    let container = &ec2["containerProperties"];
    for list in [
        "command",
        "volumes",
        "environment",
        "mountPoints",
        "ulimits",
        "secrets",
    ] {
        assert_eq!(container[list], json!([]), "{list}");
    }
    assert_eq!(ec2.get("platformCapabilities"), None);
    assert_eq!(container.get("fargatePlatformConfiguration"), None);
    assert_eq!((&ec2["parameters"], &ec2["tags"]), (&json!({}), &json!({})));
    let fargate = shown(on_fargate());
    let platform = &fargate["containerProperties"]["fargatePlatformConfiguration"];
    assert_eq!(platform, &json!({"platformVersion": "LATEST"}));
    assert_eq!(fargate["platformCapabilities"], json!(["FARGATE"]));
}

#[test]
fn priorities() {
    for (priority, legal) in [
        (None, true),
        (Some(0), true),
        (Some(9999), true),
        (Some(-1), false),
        (Some(10_000), false),
    ] {
        let found = scheduling_priority("schedulingPriorityOverride", priority);
        assert_eq!(found.is_ok(), legal, "{priority:?}");
        if let Err(error) = found {
            assert!(error.to_string().starts_with("schedulingPriorityOverride "));
        }
    }
}
