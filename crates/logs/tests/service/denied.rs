//! Who may not.

use std::collections::BTreeMap;

use serde_json::json;
use wire::r#gen::logs::{self, CreateLogGroupRequest, Logs};

use crate::world::{ACCOUNT, GROUP, NOW, REGION, World};

/// Every operation of the model, on what is there and on what is not: the same answer.
#[tokio::test]
async fn nobody_may_do_anything_or_learn_what_exists() {
    let world = World::with_streams(&["s"]).await;
    let nobody = world.role("nobody", None).await;
    for operation in logs::SERVICE.operations {
        let mut sentences = Vec::new();
        for name in [GROUP, "/missing/one/"] {
            let input = json!({
                "logGroupName": name,
                "logStreamName": "s",
                "logEvents": [{"timestamp": NOW, "message": "x"}],
            });
            let answer = logs::call(&world.service, &nobody, operation, input).await;
            let fault = answer.unwrap_err();
            assert!(fault.is_denied(), "{}: {fault:?}", operation.name);
            sentences.push(fault.message.replace(name, "*"));
        }
        assert_eq!(sentences[0], sentences[1]);
        assert!(sentences[0].contains(operation.action), "{}", sentences[0]);
    }
    assert_eq!(
        (
            world.count("log_group").await,
            world.count("log_tail").await
        ),
        (1, 0)
    );
}

fn policy(resource: &str, condition: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"logs:*",
            "Resource":"{resource}"{condition}}}]}}"#
    )
}

async fn is_allowed(world: &World, caller: &iam::Caller, operation: &str, input: &str) -> bool {
    let operations = logs::SERVICE.operations;
    let operation = operations
        .iter()
        .find(|known| known.name == operation)
        .unwrap();
    let input = serde_json::from_str(input).unwrap();
    match logs::call(&world.service, caller, operation, input).await {
        Ok(_) => true,
        Err(fault) => {
            assert!(fault.is_denied(), "{fault:?}");
            false
        }
    }
}

#[tokio::test]
async fn policies_name_groups_and_streams() {
    let world = World::with_streams(&["mine", "other"]).await;
    let group = format!("arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{GROUP}");
    #[rustfmt::skip]
    let table = [
        // resource                             mine   other  the group
        (format!("{group}:*"),                  true,  true,  true),
        (format!("{group}:log-stream:mine"),    true,  false, false),
        (group.clone(),                    false, false, false),
        (format!("{group}-x:*"),                false, false, false),
    ];
    for (row, (resource, mine, other, whole)) in table.into_iter().enumerate() {
        let caller = world
            .role(&format!("r{row}"), Some(&policy(&resource, "")))
            .await;
        let get =
            |stream: &str| format!(r#"{{"logGroupName":"{GROUP}","logStreamName":"{stream}"}}"#);
        let filter = format!(r#"{{"logGroupName":"{GROUP}"}}"#);
        assert_eq!(
            is_allowed(&world, &caller, "GetLogEvents", &get("mine")).await,
            mine,
            "{row}"
        );
        assert_eq!(
            is_allowed(&world, &caller, "GetLogEvents", &get("other")).await,
            other,
            "{row}"
        );
        assert_eq!(
            is_allowed(&world, &caller, "FilterLogEvents", &filter).await,
            whole,
            "{row}"
        );
    }
    // Another account's group: this one's policies don't reach it.
    let caller = world.role("wide", Some(&policy("*", ""))).await;
    let foreign = r#"{"logGroupIdentifier":"arn:aws:logs:eu-west-1:222222222222:log-group:g"}"#;
    assert!(!is_allowed(&world, &caller, "FilterLogEvents", foreign).await);
}

#[tokio::test]
async fn policies_name_tags() {
    let world = World::new().await;
    for (group, team) in [("/mine", "genomics"), ("/theirs", "physics")] {
        let input = CreateLogGroupRequest {
            log_group_name: group.into(),
            tags: Some(BTreeMap::from([("team".to_owned(), team.to_owned())])),
            ..Default::default()
        };
        world
            .service
            .create_log_group(&world.admin, input)
            .await
            .unwrap();
    }
    let condition = r#","Condition":{"StringEquals":{"aws:ResourceTag/team":"genomics"}}"#;
    let caller = world.role("tagged", Some(&policy("*", condition))).await;
    assert!(
        is_allowed(
            &world,
            &caller,
            "FilterLogEvents",
            r#"{"logGroupName":"/mine"}"#
        )
        .await
    );
    assert!(
        !is_allowed(
            &world,
            &caller,
            "FilterLogEvents",
            r#"{"logGroupName":"/theirs"}"#
        )
        .await
    );
}
