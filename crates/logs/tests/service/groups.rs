//! Groups and streams: made, listed, deleted.

use std::collections::BTreeMap;

use wire::r#gen::logs::{
    CreateLogGroupRequest, CreateLogStreamRequest, DeleteLogGroupRequest, DeleteLogStreamRequest,
    DescribeLogGroupsRequest, DescribeLogStreamsRequest, LogGroupClass, Logs, OrderBy,
};

use crate::world::{ACCOUNT, GROUP, NOW, REGION, World, messages, of_stream};

async fn create(world: &World, name: &str) {
    let input = CreateLogGroupRequest {
        log_group_name: name.into(),
        ..Default::default()
    };
    world
        .service
        .create_log_group(&world.admin, input)
        .await
        .unwrap();
}

#[tokio::test]
async fn groups_are_listed() {
    let world = World::new().await;
    for name in ["/b/jobs", "/a/jobs", "/a/Other", "/a/x"] {
        create(&world, name).await;
    }
    #[rustfmt::skip]
    let table: [(Option<&str>, Option<&str>, &[&str]); 4] = [
        // prefix      part           expected
        (None,         None,          &["/a/Other", "/a/jobs", "/a/x", "/b/jobs"]),
        (Some("/a/"),  None,          &["/a/Other", "/a/jobs", "/a/x"]),
        (None,         Some("jobs"),  &["/a/jobs", "/b/jobs"]),
        (None,         Some("other"), &[]),
    ];
    for (prefix, part, expected) in table {
        // Pages of one: each by the last one's token.
        let mut input = DescribeLogGroupsRequest {
            log_group_name_prefix: prefix.map(Into::into),
            log_group_name_pattern: part.map(Into::into),
            limit: Some(1),
            ..Default::default()
        };
        let mut found = Vec::new();
        loop {
            let page = world
                .service
                .describe_log_groups(&world.admin, input.clone())
                .await
                .unwrap();
            found.extend(page.log_groups.unwrap());
            input.next_token = page.next_token;
            if input.next_token.is_none() {
                break;
            }
        }
        let names: Vec<_> = found
            .iter()
            .map(|group| group.log_group_name.as_deref().unwrap())
            .collect();
        assert_eq!(names, expected);
    }
    let identifiers = DescribeLogGroupsRequest {
        log_group_identifiers: Some(vec!["/a/x".into(), "/no".into()]),
        ..Default::default()
    };
    let page = world
        .service
        .describe_log_groups(&world.admin, identifiers)
        .await
        .unwrap();
    let group = &page.log_groups.unwrap()[0];
    let arn = format!("arn:aws:logs:{REGION}:{ACCOUNT}:log-group:/a/x");
    assert_eq!(group.arn.as_ref().unwrap(), &format!("{arn}:*"));
    assert_eq!(group.log_group_arn.as_ref().unwrap(), &arn);
    assert_eq!(group.creation_time, Some(NOW));
}

#[tokio::test]
async fn groups_that_are_not_made() {
    let world = World::with_streams(&["s"]).await;
    let named = |name: &str| CreateLogGroupRequest {
        log_group_name: name.into(),
        ..Default::default()
    };
    let tags = BTreeMap::from([("AWS:x".to_owned(), String::new())]);
    #[rustfmt::skip]
    let table = [
        (named(GROUP),                                                             "ResourceAlreadyExistsException"),
        (named("aws/x"),                                                           "InvalidParameterException"),
        (CreateLogGroupRequest { kms_key_id: Some("k".into()), ..named("n") },     "InvalidParameterException"),
        (CreateLogGroupRequest { deletion_protection_enabled: Some(true), ..named("n") }, "InvalidParameterException"),
        (CreateLogGroupRequest { log_group_class: Some(LogGroupClass::Delivery), ..named("n") }, "InvalidParameterException"),
        (CreateLogGroupRequest { tags: Some(tags), ..named("n") },                 "InvalidParameterException"),
    ];
    for (row, (input, code)) in table.into_iter().enumerate() {
        let fault = world
            .service
            .create_log_group(&world.admin, input)
            .await
            .unwrap_err();
        assert_eq!(fault.code, code, "row {row}");
    }
    let twice = CreateLogStreamRequest {
        log_group_name: GROUP.into(),
        log_stream_name: "s".into(),
    };
    let fault = world
        .service
        .create_log_stream(&world.admin, twice)
        .await
        .unwrap_err();
    assert_eq!(fault.code, "ResourceAlreadyExistsException");
    assert_eq!(fault.message, "The specified log stream already exists");
    let nowhere = CreateLogStreamRequest {
        log_group_name: "/n".into(),
        log_stream_name: "s".into(),
    };
    let fault = world
        .service
        .create_log_stream(&world.admin, nowhere)
        .await
        .unwrap_err();
    assert_eq!(fault.message, "The specified log group does not exist.");
}

#[tokio::test]
async fn streams_are_listed() {
    let world = World::with_streams(&["a/1", "a/2", "b/1", "c/@:none"]).await;
    world.put("a/1", &[(NOW + 5, "x"), (NOW + 30, "x")]).await;
    world.put("a/2", &[(NOW + 10, "x")]).await;
    world.put("b/1", &[(NOW + 20, "x")]).await;
    #[rustfmt::skip]
    let table = [
        // order                        down   prefix      expected
        (None,                          false, None,       vec!["a/1", "a/2", "b/1", "c/@:none"]),
        (Some(OrderBy::LogStreamName),  true,  None,       vec!["c/@:none", "b/1", "a/2", "a/1"]),
        (Some(OrderBy::LogStreamName),  false, Some("a/"), vec!["a/1", "a/2"]),
        (Some(OrderBy::LastEventTime),  false, None,       vec!["c/@:none", "a/2", "b/1", "a/1"]),
        (Some(OrderBy::LastEventTime),  true,  None,       vec!["a/1", "b/1", "a/2", "c/@:none"]),
    ];
    for (order_by, descending, prefix, expected) in table {
        for limit in [1, 50] {
            let mut input = DescribeLogStreamsRequest {
                log_group_name: Some(GROUP.into()),
                log_stream_name_prefix: prefix.map(Into::into),
                order_by,
                descending: Some(descending),
                limit: Some(limit),
                ..Default::default()
            };
            let mut names = Vec::new();
            loop {
                let page = world
                    .service
                    .describe_log_streams(&world.admin, input.clone())
                    .await
                    .unwrap();
                let streams = page.log_streams.unwrap();
                names.extend(
                    streams
                        .into_iter()
                        .map(|stream| stream.log_stream_name.unwrap()),
                );
                input.next_token = page.next_token;
                if input.next_token.is_none() {
                    break;
                }
            }
            assert_eq!(names, expected, "{order_by:?} {descending}");
        }
    }
    let of_group = DescribeLogStreamsRequest {
        log_group_name: Some(GROUP.into()),
        ..Default::default()
    };
    let page = world
        .service
        .describe_log_streams(&world.admin, of_group.clone())
        .await
        .unwrap();
    let streams = page.log_streams.unwrap();
    let (first, last) = (&streams[0], &streams[3]);
    assert_eq!(first.first_event_timestamp, Some(NOW + 5));
    assert_eq!(first.last_event_timestamp, Some(NOW + 30));
    assert_eq!(
        (first.last_ingestion_time, first.stored_bytes),
        (Some(NOW), Some(0))
    );
    let arn = format!("arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{GROUP}:log-stream:a/1");
    assert_eq!(first.arn, Some(arn));
    assert_eq!(
        (last.first_event_timestamp, last.last_ingestion_time),
        (None, None)
    );
    let both = DescribeLogStreamsRequest {
        order_by: Some(OrderBy::LastEventTime),
        log_stream_name_prefix: Some("a".into()),
        ..of_group
    };
    let fault = world
        .service
        .describe_log_streams(&world.admin, both)
        .await
        .unwrap_err();
    assert_eq!(fault.code, "InvalidParameterException");
}

#[tokio::test]
async fn what_is_deleted_is_gone() {
    let world = World::with_streams(&["s", "t"]).await;
    let lines = || {
        (0..3000)
            .map(|at| (NOW + at, "x".repeat(1000)))
            .collect::<Vec<_>>()
    };
    world.append("s", lines()).await;
    world.append("t", lines()).await;
    let chunks = world.count("log_chunk").await;
    let stream = DeleteLogStreamRequest {
        log_group_name: GROUP.into(),
        log_stream_name: "s".into(),
    };
    world
        .service
        .delete_log_stream(&world.admin, stream.clone())
        .await
        .unwrap();
    assert_eq!(world.count("log_chunk").await, chunks / 2);
    let fault = world
        .service
        .delete_log_stream(&world.admin, stream)
        .await
        .unwrap_err();
    assert_eq!(fault.message, "The specified log stream does not exist.");
    // One of the same name is another one.
    world.append("s", vec![(NOW, "again".into())]).await;
    assert_eq!(messages(&world.get(of_stream("s")).await), ["again"]);

    let group = DeleteLogGroupRequest {
        log_group_name: GROUP.into(),
    };
    world
        .service
        .delete_log_group(&world.admin, group.clone())
        .await
        .unwrap();
    for table in [
        "log_group",
        "log_stream",
        "log_chunk",
        "log_tail",
        "log_orphan",
    ] {
        assert_eq!(world.count(table).await, 0, "{table}");
    }
    let fault = world
        .service
        .delete_log_group(&world.admin, group)
        .await
        .unwrap_err();
    assert_eq!(fault.message, "The specified log group does not exist.");
}
